package app.comeback.exerciseimport;

import app.comeback.exercisefiles.ExerciseFiles;
import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.exercisefiles.FileProblem;
import app.comeback.exercisefiles.SourceFile;
import app.comeback.shared.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the files of an import into its preview; begun again after an interruption, it starts from the beginning. */
@Component
class ImportReading {

    private final UploadFolder uploads;
    private final ImportRuns runs;
    private final RecordRows records;
    private final ProblemRows problems;
    private final Comparison comparison;
    private final TransactionTemplate transaction;

    ImportReading(
            UploadFolder uploads,
            ImportRuns runs,
            RecordRows records,
            ProblemRows problems,
            Comparison comparison,
            TransactionTemplate transaction) {
        this.uploads = uploads;
        this.runs = runs;
        this.records = records;
        this.problems = problems;
        this.comparison = comparison;
        this.transaction = transaction;
    }

    /**
     * Reads.
     *
     * @return where that leaves the import
     * @throws Stopped when it has to stop
     */
    RunState read(RunId run, UUID worker) {
        transaction.executeWithoutResult(status -> {
            records.clear(run);
            problems.clear(run);
        });
        PreviewSink sink = new PreviewSink(run, worker, runs, records, problems, comparison, transaction);
        try {
            List<SourceFile> files = unpacked(run);
            ExerciseFormat format = format(files, sink);
            runs.know(run, format);
            sink.begin(format, files.stream().mapToLong(ImportReading::size).sum());
            boolean whole = ExerciseFiles.read(format, files, sink);
            sink.end();
            return whole && sink.count() > 0 ? RunState.READY : RunState.UNREADABLE;
        } catch (Refused refused) {
            sink.stop(refused);
            sink.end();
            return RunState.UNREADABLE;
        }
    }

    private List<SourceFile> unpacked(RunId run) {
        try {
            List<SourceFile> files = new ArrayList<>();
            Path folder = uploads.unpacked(run);
            for (SourceFile file : uploads.files(run)) {
                if (Archive.is(file)) {
                    files.addAll(Archive.unpack(file, folder, files.size()));
                } else {
                    files.add(file);
                }
            }
            if (files.stream().mapToLong(ImportReading::size).sum() > ExerciseFiles.MOST_BYTES) {
                throw new Refused("exerciseimport.refused.large", ExerciseFiles.MOST_BYTES / 1024 / 1024);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one collection that all files are from; files that say nothing are left out and reported. */
    private static ExerciseFormat format(List<SourceFile> files, PreviewSink sink) {
        Set<ExerciseFormat> formats = EnumSet.noneOf(ExerciseFormat.class);
        List<SourceFile> unknown = new ArrayList<>();
        for (SourceFile file : files) {
            ExerciseFiles.detect(file).ifPresentOrElse(formats::add, () -> unknown.add(file));
        }
        unknown.forEach(file -> sink.problem(ExerciseFiles.broken(file)
                .orElseGet(() -> new FileProblem(
                        FileProblem.Weight.LEFT_OUT,
                        file.name(),
                        0,
                        0,
                        "",
                        "exerciseimport.refused.unknown-format",
                        List.of()))));
        files.removeAll(unknown);
        if (formats.size() > 1) {
            throw new Refused("exerciseimport.refused.mixed");
        }
        return formats.stream().findFirst().orElseThrow(() -> new Refused("exerciseimport.refused.nothing"));
    }

    private static long size(SourceFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
