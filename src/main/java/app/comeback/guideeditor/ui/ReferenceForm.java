package app.comeback.guideeditor.ui;

import app.comeback.guidecontent.GuideContent.EvidenceLevel;
import app.comeback.guidecontent.GuideContent.Reference;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One source: its citation, where it is found, and how strong it is. */
class ReferenceForm extends Composite<Div> {

    private final WorkingCopy copy;
    private final int index;
    private final FormFields fields;

    ReferenceForm(WorkingCopy copy, int index, FormFields fields) {
        this.copy = copy;
        this.index = index;
        this.fields = fields;
        Reference r = copy.references.get(index);
        getContent().addClassName("part-form");
        TextField key =
                fields.line("reference-key", "guideeditor.reference.key", r.key(), text -> set(edit().key(text)));
        key.setHelperText(getTranslation("guideeditor.reference.key-help"));
        getContent()
                .add(
                        key,
                        fields.text(
                                "reference-citation",
                                "guideeditor.reference.citation",
                                r.citation(),
                                text -> set(edit().citation(text))),
                        fields.line(
                                "reference-doi",
                                "guideeditor.reference.doi",
                                orEmpty(r.doi()),
                                text -> set(edit().doi(text))),
                        fields.line(
                                "reference-pmid",
                                "guideeditor.reference.pmid",
                                orEmpty(r.pmid()),
                                text -> set(edit().pmid(text))),
                        fields.line(
                                "reference-url",
                                "guideeditor.reference.url",
                                orEmpty(r.url()),
                                text -> set(edit().url(text))),
                        year(r),
                        accessed(r),
                        level(r));
    }

    private TextField year(Reference r) {
        TextField field = fields.line(
                "reference-year",
                "guideeditor.reference.year",
                r.year() == null ? "" : r.year().toString(),
                text -> set(edit().year(text)));
        field.setAllowedCharPattern("[0-9]");
        field.setMaxLength(4);
        return field;
    }

    private DatePicker accessed(Reference r) {
        DatePicker picker = new DatePicker(getTranslation("guideeditor.reference.accessed"));
        picker.setId("reference-accessed");
        picker.setLocale(Locale.UK);
        picker.setValue(r.accessedOn());
        picker.setReadOnly(fields.isReadOnly());
        picker.addValueChangeListener(event -> {
            set(edit().accessed(event.getValue()));
            fields.changed();
        });
        return picker;
    }

    private Select<EvidenceLevel> level(Reference r) {
        Select<EvidenceLevel> select = new Select<>();
        select.setId("reference-level");
        select.setLabel(getTranslation("guideeditor.reference.level"));
        select.setItems(EvidenceLevel.values());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("guideeditor.reference.level-unknown"));
        select.setItemLabelGenerator(item -> item == null
                ? getTranslation("guideeditor.reference.level-unknown")
                : getTranslation("guideeditor.reference.level-" + PartForms.word(item)));
        select.setValue(r.evidenceLevel());
        select.setReadOnly(fields.isReadOnly());
        select.addValueChangeListener(event -> {
            set(edit().level(event.getValue()));
            fields.changed();
        });
        return select;
    }

    private Edit edit() {
        return new Edit(copy.references.get(index));
    }

    private void set(Reference reference) {
        copy.references.set(index, reference);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Changes one field of a source and leaves the others. */
    private record Edit(Reference r) {

        Reference key(String v) {
            return new Reference(
                    v.strip(), r.citation(), r.doi(), r.pmid(), r.url(), r.year(), r.accessedOn(), r.evidenceLevel());
        }

        Reference citation(String v) {
            return new Reference(r.key(), v, r.doi(), r.pmid(), r.url(), r.year(), r.accessedOn(), r.evidenceLevel());
        }

        Reference doi(String v) {
            return new Reference(
                    r.key(), r.citation(), orNull(v), r.pmid(), r.url(), r.year(), r.accessedOn(), r.evidenceLevel());
        }

        Reference pmid(String v) {
            return new Reference(
                    r.key(), r.citation(), r.doi(), orNull(v), r.url(), r.year(), r.accessedOn(), r.evidenceLevel());
        }

        Reference url(String v) {
            return new Reference(
                    r.key(), r.citation(), r.doi(), r.pmid(), orNull(v), r.year(), r.accessedOn(), r.evidenceLevel());
        }

        Reference year(String v) {
            Integer year = v.matches("[0-9]{1,4}") ? Integer.valueOf(v) : null;
            return new Reference(
                    r.key(), r.citation(), r.doi(), r.pmid(), r.url(), year, r.accessedOn(), r.evidenceLevel());
        }

        Reference accessed(@Nullable LocalDate v) {
            return new Reference(r.key(), r.citation(), r.doi(), r.pmid(), r.url(), r.year(), v, r.evidenceLevel());
        }

        Reference level(@Nullable EvidenceLevel v) {
            return new Reference(r.key(), r.citation(), r.doi(), r.pmid(), r.url(), r.year(), r.accessedOn(), v);
        }

        private static @Nullable String orNull(String text) {
            return text.isBlank() ? null : text.strip();
        }
    }
}
