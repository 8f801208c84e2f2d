/** The editor: the list of parts, a form for each kind of part, the findings, and the steps to the public. */
@NullMarked
package app.comeback.guideeditor.ui;

import org.jspecify.annotations.NullMarked;
