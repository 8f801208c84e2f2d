package app.comeback.exerciseimport.ui;

import app.comeback.exerciseimport.RunDetails;
import app.comeback.exerciseimport.RunState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far the work on an import has come. */
class ProgressPanel extends Composite<Div> {

    private static final int KILOBYTE = 1024;

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Button stop;

    ProgressPanel(Runnable stopping) {
        stop = new Button(getTranslation("exerciseimport.run.stop"), event -> {
            stopping.run();
            words.setText(getTranslation("exerciseimport.run.stopping"));
        });
        stop.setId("import-stop");
        stop.setDisableOnClick(true);
        bar.setId("import-progress");
        words.setId("import-progress-words");
        bar.getElement().setAttribute("aria-labelledby", "import-progress-words");
        Paragraph beside = new Paragraph(getTranslation("exerciseimport.run.beside"));
        beside.addClassName("hint");
        getContent().addClassName("import-panel");
        getContent().add(words, bar, beside, stop);
    }

    void show(RunDetails run) {
        getContent().setVisible(run.state().isAtWork());
        boolean known = run.total() > 0 && run.done() > 0;
        bar.setIndeterminate(!known);
        if (known) {
            bar.setMax((double) Math.max(run.total(), 1));
            bar.setValue((double) Math.min(run.done(), run.total()));
        }
        if (stop.isEnabled()) {
            words.setText(text(run, known));
        }
    }

    private String text(RunDetails run, boolean known) {
        if (!known) {
            return getTranslation("exerciseimport.run.waiting");
        }
        return run.state() == RunState.READING
                ? getTranslation("exerciseimport.run.reading", run.done() / KILOBYTE, run.total() / KILOBYTE)
                : getTranslation("exerciseimport.run.saving", run.done(), run.total());
    }
}
