package app.comeback.guideeditor.ui;

import app.comeback.guides.GuideAction;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideWithdrawals;
import app.comeback.guides.GuideWorkflow;
import app.comeback.guides.ui.GuidesNavigation;
import app.comeback.shared.ui.Notices;

/** Does what the toolbar's buttons say, after asking what has to be asked. */
final class GuideSteps implements EditorToolbar.Actions {

    private final EditorSession session;
    private final GuideWorkflow workflow;
    private final GuideWithdrawals withdrawals;
    private final GuideEditing editing;
    private final Runnable done;

    GuideSteps(
            EditorSession session,
            GuideWorkflow workflow,
            GuideWithdrawals withdrawals,
            GuideEditing editing,
            Runnable done) {
        this.session = session;
        this.workflow = workflow;
        this.withdrawals = withdrawals;
        this.editing = editing;
        this.done = done;
    }

    /** Steps act on the saved revision, so what is typed has to be one first. */
    private boolean isSaved() {
        if (session.isDirty()) {
            Notices.problem("guideeditor.save.first");
            return false;
        }
        return true;
    }

    private void finish(String key) {
        Notices.done(key);
        done.run();
    }

    @Override
    public void send() {
        if (isSaved()) {
            workflow.sendToReview(session.id(), revision());
            finish("guideeditor.done.sent");
        }
    }

    @Override
    public void takeBack() {
        workflow.takeBack(session.id(), revision());
        finish("guideeditor.done.taken-back");
    }

    @Override
    public void publish() {
        if (isSaved()) {
            boolean editorial = session.open().allowed().contains(GuideAction.PUBLISH_EDITORIAL);
            String key = editorial ? "guideeditor.publish-editorial" : "guideeditor.publish";
            new ReasonDialog("publish", key, false, words -> {
                        workflow.publish(session.id(), revision(), words);
                        finish("guideeditor.done.published");
                    })
                    .open();
        }
    }

    @Override
    public void correct() {
        if (isSaved()) {
            new ReasonDialog("correct", "guideeditor.correct", true, words -> {
                        workflow.publishCorrection(session.id(), revision(), words);
                        finish("guideeditor.done.corrected");
                    })
                    .open();
        }
    }

    @Override
    public void withdraw() {
        new ReasonDialog("withdraw", "guideeditor.withdraw", true, words -> {
                    boolean gone = withdrawals.withdraw(session.id(), words);
                    finish(gone ? "guideeditor.done.withdrawn" : "guideeditor.done.withdrawal-asked");
                })
                .open();
    }

    @Override
    public void confirmWithdrawal() {
        withdrawals.confirm(session.id());
        finish("guideeditor.done.withdrawn");
    }

    @Override
    public void refuseWithdrawal() {
        withdrawals.refuse(session.id());
        finish("guideeditor.done.withdrawal-refused");
    }

    @Override
    public void delete() {
        new DeleteDialog(session.open().content().title(), typed -> {
                    editing.delete(session.id(), typed);
                    Notices.done("guideeditor.done.deleted");
                    GuidesNavigation.toList();
                })
                .open();
    }

    private int revision() {
        return session.open().revision();
    }
}
