package app.comeback.guides.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.guidecontent.GuideContent;
import app.comeback.guideimport.GuideImport;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideId;
import app.comeback.guides.NewGuide;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes a draft out of a file or a pasted text, and says first what it found in it. */
@Route("edit/guides/import")
@RolesAllowed("EDITOR")
@StyleSheet("guides.css")
class GuideImportView extends Composite<Div> implements HasDynamicTitle {

    private static final String DETECT = "";

    private final transient GuideEditing editing;
    private final transient Autosave autosave;

    private final Select<String> charset = new Select<>();
    private final TextArea paste = new TextArea(getTranslation("guides.import.paste"));
    private final Div result = new Div();
    private byte @Nullable [] lastFile;
    private String lastName = "";

    GuideImportView(GuideEditing editing, Drafts drafts) {
        this.editing = editing;
        autosave = new Autosave(drafts, "guide-import", "new");
        autosave.add("text", paste);
        autosave.restore();
        paste.setId("import-text");
        paste.setWidthFull();
        paste.setMinRows(6);
        paste.setMaxRows(14);
        // Who presses the button right after pasting means what stands in the field.
        paste.getElement().addEventListener("change", event -> {}).synchronizeProperty("value");
        Button read = new Button(
                getTranslation("guides.import.read"),
                event -> read(
                        paste.getValue().getBytes(StandardCharsets.UTF_8),
                        getTranslation("guides.import.pasted"),
                        "UTF-8"));
        read.setId("import-read");
        result.setId("import-result");
        result.getElement().setAttribute("role", "status");
        getContent().addClassNames("view", "guide-import");
        getContent()
                .add(
                        new ViewHeader(getTranslation("guides.import.title")),
                        new Paragraph(getTranslation("guides.import.help")),
                        result,
                        new H2(getTranslation("guides.import.file")),
                        upload(),
                        charset(),
                        new H2(getTranslation("guides.import.or-paste")),
                        paste,
                        read);
    }

    private Component upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> {
            lastFile = bytes;
            lastName = file.fileName();
            readFile();
        }));
        upload.setId("import-file");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(GuideImport.MAX_BYTES);
        Button choose = new Button(getTranslation("guides.import.choose"));
        choose.setId("import-choose");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("guides.import.drop")));
        upload.addFileRejectedListener(event -> problem("guideimport.too-large"));
        upload.getElement().addEventListener("upload-success", event -> upload.clearFileList());
        return upload;
    }

    private Component charset() {
        charset.setId("import-charset");
        charset.setLabel(getTranslation("guides.import.charset-label"));
        charset.setItems(DETECT, "UTF-8", "windows-1252", "ISO-8859-1", "UTF-16");
        charset.setItemLabelGenerator(
                name -> name.equals(DETECT) ? getTranslation("guides.import.charset-detect") : name);
        charset.setValue(DETECT);
        charset.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                readFile();
            }
        });
        return charset;
    }

    private void readFile() {
        byte[] bytes = lastFile;
        if (bytes != null) {
            String declared = charset.getValue();
            read(bytes, lastName, declared.equals(DETECT) ? null : declared);
        }
    }

    private void read(byte[] bytes, String name, @Nullable String declared) {
        try {
            show(GuideImport.read(bytes, name, declared));
        } catch (Refused refused) {
            problem(refused.key(), refused.arguments().toArray());
        }
    }

    private void problem(String key, Object... arguments) {
        Paragraph sentence = new Paragraph(getTranslation(key, arguments));
        Div banner = new Div(sentence);
        banner.addClassNames("editor-banner");
        banner.setId("import-problem");
        result.removeAll();
        result.add(banner);
    }

    private void show(GuideContent content) {
        GuideId id = GuideId.create();
        Button create = new Button(getTranslation("guides.import.create"), event -> {
            editing.create(new NewGuide(id, content, null));
            autosave.discard();
            GuidesNavigation.toEditor(id);
        });
        create.setId("import-create");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        result.removeAll();
        result.add(new ImportSummary(content), create);
        create.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guides.import.title");
    }
}
