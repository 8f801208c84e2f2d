package app.comeback.guideeditor.ui;

/** The kinds of parts that the editor lists, in the order of its list. */
enum PartKind {
    ABOUT("guideeditor.part.about"),
    CALL_OUT("guides.part.call-outs"),
    SECTION("guides.part.sections"),
    PHASE("guides.part.phases"),
    FAQ("guides.part.faq"),
    REFERENCE("guides.part.references"),
    SOURCE("guideeditor.part.source");

    private final String key;

    PartKind(String key) {
        this.key = key;
    }

    /** The translation key of its name in the plural. */
    String key() {
        return key;
    }
}
