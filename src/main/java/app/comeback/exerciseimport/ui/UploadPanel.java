package app.comeback.exerciseimport.ui;

import app.comeback.exercisefiles.ExerciseFiles;
import app.comeback.exerciseimport.ExerciseImports;
import app.comeback.exerciseimport.RunId;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;

/** Takes the files of a new import, one or several, and begins it. */
class UploadPanel extends Composite<Section> {

    private static final long MEGABYTE = 1024L * 1024;

    private final transient ExerciseImports imports;
    private final transient RunId run = RunId.create();
    private final Upload upload;
    private final Button choose = new Button(getTranslation("exerciseimport.upload.choose"));
    private final Paragraph files = new Paragraph();
    private final Button read = new Button(getTranslation("exerciseimport.upload.read"), event -> begin());
    private final Button discard = new Button(getTranslation("exerciseimport.upload.discard"), event -> discard());

    UploadPanel(ExerciseImports imports) {
        this.imports = imports;
        upload = new Upload(handler());
        upload.setId("import-upload");
        // The bytes go straight to the folder; as a part of a form they would be kept twice, and refused much earlier.
        upload.setUploadFormat(UploadFormat.RAW);
        choose.setId("import-choose");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("exerciseimport.upload.drop")));
        upload.setMaxFileSize((int) ExerciseFiles.MOST_BYTES);
        // What happened beside the screen gets there with the next question of the browser: this one.
        upload.getElement().addEventListener("upload-success", event -> show());
        upload.addAllFinishedListener(event -> show());
        upload.addFileRejectedListener(event -> Notices.problem("exerciseimport.upload.large", megabytes()));
        Paragraph hint = new Paragraph(getTranslation("exerciseimport.upload.hint", megabytes()));
        hint.addClassName("hint");
        files.setId("import-files");
        files.getElement().setAttribute("role", "status");
        read.setId("import-read");
        read.addThemeVariants(ButtonVariant.PRIMARY);
        read.setDisableOnClick(true);
        discard.setId("import-discard");
        Div actions = new Div(read, discard);
        actions.addClassName("import-actions");
        H2 title = new H2(getTranslation("exerciseimport.upload.title"));
        getContent().addClassName("import-panel");
        getContent().add(title, upload, hint, files, actions);
        show();
    }

    private static long megabytes() {
        return ExerciseFiles.MOST_BYTES / MEGABYTE;
    }

    private UploadHandler handler() {
        return new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                try {
                    imports.upload(run, event.getFileName(), event.getInputStream());
                    onScreen(event.getUI(), UploadPanel.this::show);
                } catch (Refused refused) {
                    onScreen(event.getUI(), () -> Notices.refused(refused));
                }
            }

            @Override
            public long getRequestSizeMax() {
                return ExerciseFiles.MOST_BYTES + MEGABYTE;
            }

            @Override
            public long getFileSizeMax() {
                return ExerciseFiles.MOST_BYTES + MEGABYTE;
            }
        };
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails in it reaches the session's error handler
    private void onScreen(UI ui, Command change) {
        ui.access(() -> {
            upload.clearFileList();
            change.execute();
        });
    }

    private void show() {
        List<String> names = imports.uploaded(run);
        files.setText(
                names.isEmpty()
                        ? getTranslation("exerciseimport.upload.none")
                        : getTranslation("exerciseimport.upload.files", names.size(), String.join(", ", names)));
        read.setEnabled(!names.isEmpty());
        discard.setVisible(!names.isEmpty());
    }

    private void begin() {
        imports.start(run);
        UI.getCurrent().navigate(ImportsNavigation.run(run));
    }

    private void discard() {
        imports.discard(run);
        show();
        choose.focus();
    }
}
