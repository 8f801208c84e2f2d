package app.comeback.practice;

import app.comeback.audit.AuditTrail;
import app.comeback.protocols.Phase;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.ProtocolRef;
import app.comeback.protocols.Protocols;
import app.comeback.shared.Csv;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
class PracticeFiguresService implements PracticeFigures {

    private static final Period LOOKS_BACK = Period.ofMonths(12);

    private final PracticeRows rows;
    private final PracticeExport export;
    private final Protocols protocols;
    private final AuditTrail audit;
    private final Clock clock;
    private final PortalProperties portal;

    PracticeFiguresService(
            PracticeRows rows,
            PracticeExport export,
            Protocols protocols,
            AuditTrail audit,
            Clock clock,
            PortalProperties portal) {
        this.rows = rows;
        this.export = export;
        this.protocols = protocols;
        this.audit = audit;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    public Load load(int page) {
        Load counted = rows.countLoad(today());
        int all = counted.trainers().all();
        int shown = Slice.clamp(page, all);
        List<TrainerLoad> trainers = rows.load(today(), (long) shown * Slice.SIZE, Slice.SIZE);
        viewed(PracticeTable.TRAINERS, trainers.size());
        return new Load(new Slice<>(trainers, shown, all), counted.clients());
    }

    @Override
    public Uncared withoutTrainer(int page) {
        Uncared counted = rows.countGaps(today());
        int all = counted.clients().all();
        int shown = Slice.clamp(page, all);
        List<ClientWithoutTrainer> clients = rows.gaps(today(), (long) shown * Slice.SIZE, Slice.SIZE);
        viewed(PracticeTable.WITHOUT_TRAINER, clients.size());
        return new Uncared(new Slice<>(clients, shown, all), counted.notAgreed());
    }

    @Override
    public Waiting waiting() {
        Waiting waiting = countWaiting();
        viewed(PracticeTable.WAITING, waiting.clients());
        return waiting;
    }

    @Override
    public Reached reached() {
        Reached reached = countReached();
        viewed(PracticeTable.PHASES, reached.ruleSets().size());
        return reached;
    }

    @Override
    public CsvFile export(PracticeTable table, Locale locale) {
        List<List<String>> lines =
                switch (table) {
                    case TRAINERS -> export.trainers(rows.load(today(), 0, Integer.MAX_VALUE), locale);
                    case WITHOUT_TRAINER ->
                        export.gaps(rows.gaps(today(), 0, Integer.MAX_VALUE), portal.zone(), locale);
                    case WAITING -> export.waiting(countWaiting(), locale);
                    case PHASES -> export.reached(countReached(), locale);
                };
        record("practice.exported", table, lines.size() - 1);
        String name = table.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new CsvFile("practice-" + name + "-" + today() + ".csv", Csv.file(lines));
    }

    private Waiting countWaiting() {
        Instant now = clock.instant();
        List<FirstSteps> clients = rows.firstSteps(since(), now);
        WaitingTime answers = WaitingTime.ofQuestions(rows.questions(since(), now), now);
        return new Waiting(
                firstDay(),
                clients.size(),
                Arrays.stream(WaitStep.values())
                        .map(step -> step.countsQuestions() ? answers : WaitingTime.of(step, clients, now))
                        .toList());
    }

    private Reached countReached() {
        Map<String, List<Course>> byCode =
                rows.courses(since(), clock.instant()).stream().collect(Collectors.groupingBy(Course::code));
        return new Reached(
                firstDay(),
                byCode.values().stream()
                        .map(this::ruleSet)
                        .sorted(Comparator.comparing(RuleSet::title))
                        .toList());
    }

    private RuleSet ruleSet(List<Course> courses) {
        Course newest =
                courses.stream().max(Comparator.comparingInt(Course::version)).orElseThrow();
        Optional<Protocol> protocol = protocols.find(new ProtocolRef(newest.code(), newest.version()));
        List<String> names = protocol.stream()
                .flatMap(known -> known.phases().stream())
                .map(Phase::name)
                .toList();
        return new RuleSet(
                protocol.map(Protocol::title).orElse(newest.code()), courses.size(), PhaseReached.of(courses, names));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), portal.zone());
    }

    private LocalDate firstDay() {
        return today().minus(LOOKS_BACK);
    }

    private Instant since() {
        return firstDay().atStartOfDay(portal.zone()).toInstant();
    }

    private void viewed(PracticeTable table, int shown) {
        record("practice.viewed", table, shown);
    }

    private void record(String action, PracticeTable table, int shown) {
        audit.record(
                action,
                "account",
                CurrentActor.require().id().toString(),
                Map.of("table", table.name(), "rows", Integer.toString(shown)));
    }
}
