/** The administrators' screen of the yearly assessments. */
@NullMarked
package app.comeback.risks.ui;

import org.jspecify.annotations.NullMarked;
