package app.comeback.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The figures of the practice, for admins. They are counts and practitioners' names, and clients' names only where an
 * admin has to act; nothing orders trainers by how their clients do. Each look is recorded.
 */
public interface PracticeFigures {

    /** Every trainer with their load, by name; the last page for one behind it. */
    Load load(int page);

    /** The clients whom nobody takes care of, by name; the last page for one behind it. */
    Uncared withoutTrainer(int page);

    /** How long those waited who handed in their first assessment within the last 12 months. */
    Waiting waiting();

    /** How far those came whose plan started within the last 12 months. */
    Reached reached();

    /** The whole table as a file, its head in this language, dates and numbers as programs read them. */
    CsvFile export(PracticeTable table, Locale locale);

    /**
     * The load of the trainers.
     *
     * @param trainers one page of them
     * @param clients how many clients are in the care of at least one
     */
    record Load(Slice<TrainerLoad> trainers, int clients) {}

    /**
     * Who is in nobody's care.
     *
     * @param clients one page of them
     * @param notAgreed how many further people with a client's account have not agreed to care, or took that back
     */
    record Uncared(Slice<ClientWithoutTrainer> clients, int notAgreed) {}

    /**
     * Waiting times.
     *
     * @param from the first day of the 12 months
     * @param clients how many handed in their first assessment since then
     * @param steps one line per step
     */
    record Waiting(LocalDate from, int clients, List<WaitingTime> steps) {

        public Waiting {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Phases reached.
     *
     * @param from the first day of the 12 months
     * @param ruleSets one table per rule set, by title; empty when no plan started
     */
    record Reached(LocalDate from, List<RuleSet> ruleSets) {

        public Reached {
            ruleSets = List.copyOf(ruleSets);
        }
    }

    /**
     * The phases of one rule set; its phase 2 is not another one's phase 2.
     *
     * @param title what it is called
     * @param clients how many clients a plan of it started for
     * @param phases from the first on
     */
    record RuleSet(String title, int clients, List<PhaseReached> phases) {

        public RuleSet {
            phases = List.copyOf(phases);
        }
    }

    /**
     * A file to take along.
     *
     * @param name its name
     * @param content its bytes, UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent") // handed to the response at once, never compared
    record CsvFile(String name, byte[] content) {}
}
