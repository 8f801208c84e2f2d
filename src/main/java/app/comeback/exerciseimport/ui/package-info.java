/** Screens of imports: upload, preview, progress, possible doubles. */
@NullMarked
package app.comeback.exerciseimport.ui;

import org.jspecify.annotations.NullMarked;
