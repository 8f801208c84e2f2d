package app.comeback.guideeditor.ui;

import app.comeback.guidecontent.GuideContent.Audience;
import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.guidecontent.GuideContent.Faq;
import app.comeback.guidecontent.GuideContent.Section;
import app.comeback.shared.ConditionCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** The forms of the plain parts; each writes its piece of the working copy. */
final class PartForms {

    private final WorkingCopy copy;
    private final FormFields fields;

    PartForms(WorkingCopy copy, FormFields fields) {
        this.copy = copy;
        this.fields = fields;
    }

    Component form(Part part) {
        int i = part.index();
        return switch (part.kind()) {
            case ABOUT -> about();
            case CALL_OUT -> callOut(i);
            case SECTION -> section(i);
            case PHASE -> new PhaseForm(copy, i, fields);
            case FAQ -> faq(i);
            case REFERENCE -> new ReferenceForm(copy, i, fields);
            case SOURCE -> new SourcePanel(copy, fields);
        };
    }

    private Component about() {
        Div form = form();
        form.add(
                fields.line("about-title", "guides.about.title", copy.title, text -> copy.title = text),
                fields.text("about-summary", "guideeditor.about.summary", copy.summary, text -> copy.summary = text),
                fields.line("about-byline", "guides.about.byline", copy.byline, text -> copy.byline = text),
                condition(),
                select(
                        "about-audience",
                        "guideeditor.about.audience",
                        Audience.values(),
                        value -> "guideeditor.audience." + value.name().toLowerCase(Locale.ROOT),
                        copy.audience,
                        value -> copy.audience = value));
        return form;
    }

    private TextField condition() {
        TextField field =
                fields.line("about-condition", "guideeditor.about.condition", copy.condition.value(), text -> {});
        field.setHelperText(translate("guideeditor.about.condition-help"));
        field.addValueChangeListener(event -> {
            try {
                copy.condition = new ConditionCode(event.getValue().strip());
                field.setInvalid(false);
                fields.changed();
            } catch (IllegalArgumentException notACode) {
                field.setErrorMessage(translate("guideeditor.about.condition-help"));
                field.setInvalid(true);
            }
        });
        return field;
    }

    private Component callOut(int i) {
        CallOut box = copy.callOuts.get(i);
        Div form = form();
        form.add(
                select(
                        "callout-kind",
                        "guideeditor.callout.kind",
                        CallOut.Kind.values(),
                        kind -> "guideeditor.callout." + word(kind),
                        box.kind(),
                        kind -> edit(i, old -> new CallOut(kind, old.heading(), old.markdown()))),
                fields.line(
                        "callout-heading",
                        "guideeditor.heading",
                        box.heading(),
                        text -> edit(i, old -> new CallOut(old.kind(), text, old.markdown()))),
                fields.markdown(
                        "callout-text",
                        "guideeditor.text",
                        box.markdown(),
                        text -> edit(i, old -> new CallOut(old.kind(), old.heading(), text))));
        return form;
    }

    private void edit(int i, Function<CallOut, CallOut> change) {
        copy.callOuts.set(i, change.apply(copy.callOuts.get(i)));
    }

    private Component section(int i) {
        Section section = copy.sections.get(i);
        Div form = form();
        form.add(
                fields.line(
                        "section-heading",
                        "guideeditor.heading",
                        section.heading(),
                        text -> editSection(i, old -> new Section(old.id(), old.level(), text, old.markdown()))),
                select(
                        "section-level",
                        "guideeditor.section.level",
                        new Integer[] {2, 3},
                        level -> level == 2 ? "guideeditor.section.level-2" : "guideeditor.section.level-3",
                        section.level() == 3 ? 3 : 2,
                        level -> editSection(i, old -> new Section(old.id(), level, old.heading(), old.markdown()))),
                fields.markdown(
                        "section-text",
                        "guideeditor.text",
                        section.markdown(),
                        text -> editSection(i, old -> new Section(old.id(), old.level(), old.heading(), text))));
        return form;
    }

    private void editSection(int i, Function<Section, Section> change) {
        copy.sections.set(i, change.apply(copy.sections.get(i)));
    }

    private Component faq(int i) {
        Faq faq = copy.faq.get(i);
        Div form = form();
        form.add(
                fields.line(
                        "faq-question",
                        "guideeditor.faq.question",
                        faq.question(),
                        text -> copy.faq.set(i, new Faq(text, copy.faq.get(i).markdown()))),
                fields.markdown(
                        "faq-answer",
                        "guideeditor.faq.answer",
                        faq.markdown(),
                        text -> copy.faq.set(i, new Faq(copy.faq.get(i).question(), text))));
        return form;
    }

    private <T> Select<T> select(
            String id, String labelKey, T[] values, Function<T, String> key, T value, Consumer<T> write) {
        Select<T> select = new Select<>();
        select.setId(id);
        select.setLabel(translate(labelKey));
        select.setItems(values);
        select.setItemLabelGenerator(item -> translate(key.apply(item)));
        select.setValue(value);
        select.setReadOnly(fields.isReadOnly());
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                write.accept(event.getValue());
                fields.changed();
            }
        });
        return select;
    }

    static Div form() {
        Div form = new Div();
        form.addClassName("part-form");
        return form;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String translate(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
