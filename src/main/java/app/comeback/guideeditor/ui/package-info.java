/**
 * The editor: the list of parts, a form for each kind of part, the findings, and the steps to the public. Thirty small
 * files for one screen: none is of use without the others.
 */
@NullMarked
package app.comeback.guideeditor.ui;

import org.jspecify.annotations.NullMarked;
