package app.comeback.guideeditor.ui;

import app.comeback.guides.GuideAction;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideWithdrawals;
import app.comeback.guides.GuideWorkflow;
import app.comeback.guides.ui.GuidesNavigation;
import app.comeback.shared.ui.Notices;
import java.util.function.Supplier;

/** Does what the toolbar's buttons say, after asking what has to be asked. */
final class GuideSteps implements EditorToolbar.Actions {

    private final Supplier<EditorSession> session;
    private final GuideWorkflow workflow;
    private final GuideWithdrawals withdrawals;
    private final GuideEditing editing;
    private final Runnable done;

    GuideSteps(
            Supplier<EditorSession> session,
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
        if (session.get().isDirty()) {
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
            workflow.sendToReview(session.get().id(), revision());
            finish("guideeditor.done.sent");
        }
    }

    @Override
    public void takeBack() {
        workflow.takeBack(session.get().id(), revision());
        finish("guideeditor.done.taken-back");
    }

    @Override
    public void publish() {
        if (isSaved()) {
            boolean editorial = session.get().open().allowed().contains(GuideAction.PUBLISH_EDITORIAL);
            String key = editorial ? "guideeditor.publish-editorial" : "guideeditor.publish";
            new ReasonDialog("publish", key, false, words -> {
                        workflow.publish(session.get().id(), revision(), words);
                        finish("guideeditor.done.published");
                    })
                    .open();
        }
    }

    @Override
    public void correct() {
        if (isSaved()) {
            new ReasonDialog("correct", "guideeditor.correct", true, words -> {
                        workflow.publishCorrection(session.get().id(), revision(), words);
                        finish("guideeditor.done.corrected");
                    })
                    .open();
        }
    }

    @Override
    public void withdraw() {
        new ReasonDialog("withdraw", "guideeditor.withdraw", true, words -> {
                    boolean gone = withdrawals.withdraw(session.get().id(), words);
                    finish(gone ? "guideeditor.done.withdrawn" : "guideeditor.done.withdrawal-asked");
                })
                .open();
    }

    @Override
    public void confirmWithdrawal() {
        withdrawals.confirm(session.get().id());
        finish("guideeditor.done.withdrawn");
    }

    @Override
    public void refuseWithdrawal() {
        withdrawals.refuse(session.get().id());
        finish("guideeditor.done.withdrawal-refused");
    }

    @Override
    public void delete() {
        new DeleteDialog(session.get().open().content().title(), typed -> {
                    editing.delete(session.get().id(), typed);
                    Notices.done("guideeditor.done.deleted");
                    GuidesNavigation.toList();
                })
                .open();
    }

    private int revision() {
        return session.get().open().revision();
    }
}
