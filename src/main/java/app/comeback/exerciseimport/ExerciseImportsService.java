package app.comeback.exerciseimport;

import app.comeback.audit.AuditTrail;
import app.comeback.exercisefiles.FileProblem;
import app.comeback.exercisefiles.SourceFile;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'TRAINER')")
class ExerciseImportsService implements ExerciseImports {

    private static final String TYPE = "exercise-import";
    private static final int MOST_NAMES = 2_000;

    private final ImportAccess access;
    private final UploadFolder uploads;
    private final ImportRuns runs;
    private final ProblemRows problems;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ExerciseImportsService(
            ImportAccess access,
            UploadFolder uploads,
            ImportRuns runs,
            ProblemRows problems,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.access = access;
        this.uploads = uploads;
        this.runs = runs;
        this.problems = problems;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public void requireAllowed() {
        access.require();
    }

    @Override
    public void upload(RunId run, String fileName, InputStream content) {
        access.require();
        requireNotBegun(run);
        uploads.keep(run, fileName, content);
    }

    @Override
    public List<String> uploaded(RunId run) {
        access.require();
        return uploads.files(run).stream().map(SourceFile::name).toList();
    }

    @Override
    public void discard(RunId run) {
        access.require();
        requireNotBegun(run);
        uploads.clear(run);
    }

    private void requireNotBegun(RunId run) {
        if (runs.find(run).isPresent()) {
            throw new Refused("exerciseimport.refused.begun");
        }
    }

    @Override
    public void start(RunId run) {
        Actor me = access.require();
        if (runs.find(run).isPresent()) {
            return;
        }
        List<String> names = uploaded(run);
        if (names.isEmpty()) {
            throw new Refused("exerciseimport.refused.no-file");
        }
        String all = String.join(", ", names);
        if (runs.add(run, me.id(), all.substring(0, Math.min(all.length(), MOST_NAMES)), uploads.bytes(run))) {
            audit.record("exerciseimport.uploaded", TYPE, run.toString(), Map.of("files", "" + names.size()));
            events.publishEvent(new ImportWorker.Waiting(run));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<RunDetails> page(int offset, int limit) {
        access.require();
        return runs.page(offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public long count() {
        access.require();
        return runs.count();
    }

    @Override
    @Transactional(readOnly = true)
    public RunDetails details(RunId run) {
        access.require();
        return runs.find(run).orElseThrow(() -> new Refused("exerciseimport.refused.unknown"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<FileProblem> problems(RunId run, int offset, int limit) {
        access.require();
        return problems.page(run, offset, limit);
    }

    @Override
    public void save(RunId run) {
        Actor me = access.require();
        RunDetails details = details(run);
        if (details.state() == RunState.SAVING) {
            return;
        }
        if (details.open() == 0) {
            throw new Refused("exerciseimport.refused.nothing-left");
        }
        if (!runs.save(run, me.id(), details.open())) {
            throw new Refused("exerciseimport.refused.not-whole");
        }
        audit.record("exerciseimport.saved", TYPE, run.toString(), Map.of("records", "" + details.open()));
        events.publishEvent(new ImportWorker.Waiting(run));
    }

    @Override
    public void stop(RunId run) {
        access.require();
        if (details(run).state().isOpen()) {
            runs.stop(run);
            audit.record("exerciseimport.stopped", TYPE, run.toString(), Map.of());
        }
    }
}
