package app.comeback.exerciseimport.ui;

import app.comeback.exerciseimport.RunDetails;
import app.comeback.shared.ui.Facts;
import app.comeback.shared.ui.Times;

/** Which files, by whom, when. */
class RunFacts extends Facts {

    RunFacts(RunDetails run, String uploader) {
        with("exerciseimport.run.files", run.files());
        with(
                "exerciseimport.run.by",
                getTranslation("exerciseimport.run.by-value", uploader, Times.dateTime(run.startedAt())));
    }
}
