package app.comeback.library.ui;

import app.comeback.exercises.ExerciseId;
import app.comeback.library.LibraryMedia;
import app.comeback.library.LibraryMedia.Attached;
import app.comeback.media.Media;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pictures and films of an exercise, and the field that takes another; what is wrong is said in one sentence. */
class MediaPanel extends Composite<Section> {

    private final transient LibraryMedia media;
    private final Div shown = new Div();
    private final TextField alt = new TextField();
    private final Upload upload;
    private @Nullable ExerciseId exercise;

    MediaPanel(LibraryMedia media) {
        this.media = media;
        alt.setId("media-alt");
        alt.setLabel(getTranslation("library.media.alt"));
        alt.setHelperText(getTranslation("library.media.alt-hint"));
        alt.setMaxLength(LibraryMedia.ALT_LENGTH);
        alt.setRequiredIndicatorVisible(true);
        alt.setWidthFull();
        alt.setValueChangeMode(ValueChangeMode.EAGER);
        upload = new Upload((UploadHandler) this::take);
        upload.setId("media-upload");
        Button choose = new Button(getTranslation("library.media.choose"));
        choose.setId("media-choose");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("library.media.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Media.MOST_BYTES);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp", "video/mp4", "video/webm");
        upload.setAcceptedFileExtensions(".jpg", ".jpeg", ".png", ".webp", ".mp4", ".webm");
        upload.addFileRejectedListener(event -> {
            boolean wrongType = event.getErrorMessage().contains("Type");
            Notices.problem(wrongType ? "media.refused.type" : "media.refused.large", Media.MOST_BYTES >> 20);
        });
        getContent().setId("exercise-media");
        getContent().addClassName("exercise-panel");
        getContent()
                .add(
                        new H2(getTranslation("library.media")),
                        new Paragraph(getTranslation("library.media.explained")),
                        shown,
                        alt,
                        upload);
    }

    void show(ExerciseId whose, boolean withdrawn) {
        exercise = whose;
        alt.setVisible(!withdrawn);
        upload.setVisible(!withdrawn);
        refresh(whose);
    }

    private void refresh(ExerciseId whose) {
        shown.removeAll();
        List<Attached> files = media.of(whose);
        if (!files.isEmpty()) {
            shown.add(new MediaGallery(files, this::below));
        }
    }

    private Component below(Attached file) {
        Button remove = new Button(getTranslation("library.media.remove"), event -> {
            media.remove(file.id());
            refresh(file.exercise());
            alt.focus();
        });
        remove.setId("remove-" + file.id());
        remove.setAriaLabel(getTranslation("library.media.remove-which", file.alt()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(new Span(file.alt()), remove);
    }

    private void take(UploadEvent event) throws IOException {
        ExerciseId whose = exercise;
        if (whose == null) {
            return;
        }
        try {
            media.attach(UUID.randomUUID(), whose, alt.getValue(), event.getInputStream());
            onScreen(event.getUI(), () -> {
                alt.clear();
                refresh(whose);
                Notices.done("library.media.done");
            });
        } catch (Refused refused) {
            onScreen(event.getUI(), () -> Notices.refused(refused));
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails in it reaches the session's error handler
    private void onScreen(UI ui, Command change) {
        ui.access(() -> {
            upload.clearFileList();
            change.execute();
        });
    }
}
