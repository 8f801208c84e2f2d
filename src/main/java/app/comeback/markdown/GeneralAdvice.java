package app.comeback.markdown;

import org.commonmark.node.CustomNode;

/** {@code [general]} in a parsed text. */
final class GeneralAdvice extends CustomNode {}
