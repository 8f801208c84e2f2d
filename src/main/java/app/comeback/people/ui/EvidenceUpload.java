package app.comeback.people.ui;

import app.comeback.people.Evidence;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes one file as evidence; what is wrong with it is said in one sentence. */
class EvidenceUpload extends Composite<Div> {

    private final Upload upload;

    /**
     * Creates it.
     *
     * @param id the beginning of the components' ids
     * @param keep takes the bytes and may refuse them
     * @param done what to do on the screen once they are kept
     */
    EvidenceUpload(String id, Consumer<byte[]> keep, Runnable done) {
        upload = new Upload(handler(keep, done));
        upload.setId(id + "-upload");
        Button choose = new Button(getTranslation("people.evidence.upload"));
        choose.setId(id + "-choose");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("people.evidence.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Evidence.MOST_BYTES);
        upload.setAcceptedMimeTypes("application/pdf", "image/jpeg", "image/png");
        upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png");
        upload.addFileRejectedListener(event -> Notices.problem(
                event.getErrorMessage().contains("Type") ? "people.refused.file-type" : "people.refused.file-large"));
        Paragraph hint = new Paragraph(getTranslation("people.evidence.hint"));
        hint.addClassName("hint");
        getContent().add(upload, hint);
    }

    private UploadHandler handler(Consumer<byte[]> keep, Runnable done) {
        return new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                // One byte more than allowed is enough to know that it is too large.
                byte[] content = event.getInputStream().readNBytes(Evidence.MOST_BYTES + 1);
                try {
                    keep.accept(content);
                    onScreen(event.getUI(), () -> {
                        Notices.done("people.evidence.done");
                        done.run();
                    });
                } catch (Refused refused) {
                    onScreen(event.getUI(), () -> Notices.refused(refused));
                }
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
}
