package app.comeback.guideeditor.ui;

import app.comeback.drafts.Drafts;
import app.comeback.guidecontent.GuideContent;
import app.comeback.guides.CheckedFinding;
import app.comeback.guides.GuideDesk;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideId;
import app.comeback.guides.OpenGuide;
import app.comeback.guides.SaveGuide;
import app.comeback.guides.SaveResult;
import app.comeback.shared.Refused;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person's work on one guide: the saved text, the text being edited, and the draft between them. */
final class EditorSession {

    private final GuideDesk desk;
    private final GuideEditing editing;
    private final Drafts drafts;

    private OpenGuide open;
    private WorkingCopy copy;
    private int base;
    private List<CheckedFinding> findings;
    private @Nullable Instant restoredFrom;

    EditorSession(GuideDesk desk, GuideEditing editing, Drafts drafts, OpenGuide open) {
        this.desk = desk;
        this.editing = editing;
        this.drafts = drafts;
        this.open = open;
        this.copy = new WorkingCopy(open.content());
        this.base = open.revision();
        this.findings = open.findings();
        restore();
    }

    private void restore() {
        drafts.find(EditorDraft.FORM, subject()).ifPresent(kept -> EditorDraft.read(kept.content())
                .filter(draft -> !draft.content().equals(open.content()))
                .ifPresent(draft -> {
                    copy = new WorkingCopy(draft.content());
                    base = draft.base();
                    restoredFrom = kept.keptAt();
                    findings = desk.check(open.id(), draft.content());
                }));
    }

    /** The text being edited has changed: keeps it, and looks at it again. */
    void changed() {
        GuideContent content = copy.content();
        if (content.equals(open.content())) {
            base = open.revision();
            drafts.discard(EditorDraft.FORM, subject());
        } else {
            drafts.keep(EditorDraft.FORM, subject(), new EditorDraft(base, content).json());
        }
        findings = desk.check(open.id(), content);
    }

    SaveResult save(String summary) {
        SaveResult result = editing.save(new SaveGuide(open.id(), base, copy.content(), summary));
        if (!(result instanceof SaveResult.Conflict)) {
            discard();
        }
        return result;
    }

    /** Goes on from a text in which all conflicts with the newest revision are settled. */
    void settle(SaveResult.Conflict conflict, GuideContent settled) {
        base = conflict.head();
        copy = new WorkingCopy(settled);
        drafts.keep(EditorDraft.FORM, subject(), new EditorDraft(base, settled).json());
    }

    /** Throws away what is not saved and shows the newest revision. */
    void discard() {
        drafts.discard(EditorDraft.FORM, subject());
        restoredFrom = null;
        reload();
        copy = new WorkingCopy(open.content());
        base = open.revision();
        findings = open.findings();
    }

    /**
     * Reads state, findings and comments again and leaves the text being edited alone.
     *
     * @return whether the text on screen is another now, because nothing was typed and somebody else had saved
     */
    boolean reload() {
        boolean dirty = isDirty();
        open = desk.open(open.id()).orElseThrow(() -> new Refused("guides.refused.no-such-guide"));
        if (dirty) {
            findings = desk.check(open.id(), copy.content());
            return false;
        }
        findings = open.findings();
        base = open.revision();
        boolean another = isDirty();
        if (another) {
            copy = new WorkingCopy(open.content());
        }
        return another;
    }

    boolean isDirty() {
        return !copy.content().equals(open.content());
    }

    /** Whether somebody saved since this work began. */
    boolean isBehind() {
        return base < open.revision();
    }

    OpenGuide open() {
        return open;
    }

    WorkingCopy copy() {
        return copy;
    }

    List<CheckedFinding> findings() {
        return findings;
    }

    /** When the unsaved text that came back was kept; nothing when none came back. */
    @Nullable
    Instant restoredFrom() {
        return restoredFrom;
    }

    GuideId id() {
        return open.id();
    }

    private String subject() {
        return open.id().toString();
    }
}
