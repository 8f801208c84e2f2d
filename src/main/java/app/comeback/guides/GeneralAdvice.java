package app.comeback.guides;

import org.commonmark.node.CustomNode;

/** {@code [general]} in a parsed text. */
final class GeneralAdvice extends CustomNode {}
