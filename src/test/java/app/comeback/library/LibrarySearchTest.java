package app.comeback.library;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.exercises.ContraIndication;
import app.comeback.exercises.Equipment;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.exercises.Muscle;
import app.comeback.library.LibrarySearch.Query;
import app.comeback.library.LibrarySearch.Standing;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class LibrarySearchTest {

    @Autowired
    LibrarySearch search;

    @Autowired
    LibraryRecords records;

    @Autowired
    ExerciseLibrary library;

    @Autowired
    SearchRows index;

    @Autowired
    BuiltInIndex builtIn;

    @Autowired
    CarePeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Actor trainer;
    Actor client;

    @BeforeEach
    void meet() {
        trainer = people.trainer();
        client = people.client();
    }

    @ParameterizedTest
    @CsvSource({
        "nordic, HX22",
        "nordik curl, HX22",
        "NÓRDIC, HX22",
        "hamstring curl, HX15",
        "romanian dedlift, HX21",
        "glute bridge, HX05",
        "side plank, HX25",
        "rdl, HX21",
        "sqaut, HX06",
        "elastic, HX15",
        "nordic partner, HX22",
        "HX33, HX33"
    })
    void the_best_match_comes_first_also_with_a_typing_error(String words, String id) {
        assertThat(found(Query.of(words))).first().isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trampoline", "xqzw", "'; drop table library_search; --", "%", "😀"})
    void odd_words_find_nothing_or_everything_and_break_nothing(String words) {
        assertThat(found(Query.of(words)).size()).isIn(0, found(Query.of("")).size());
    }

    @Test
    void all_filters_have_to_fit() {
        assertThat(found(new Query("", null, Equipment.FOOT_HOLD, null, null))).containsExactly("HX22");
        assertThat(found(new Query("", Muscle.QUADRICEPS, null, 3, null))).containsExactlyInAnyOrder("HX26", "HX32");
        assertThat(found(new Query("bridge", null, null, null, ContraIndication.BACK_PAIN)))
                .allSatisfy(
                        id -> assertThat(library.find(new ExerciseId(id))).get().satisfies(exercise -> assertThat(
                                        exercise.annotation().contraIndications())
                                .doesNotContain(ContraIndication.BACK_PAIN)));
    }

    @Test
    void what_nobody_stated_is_not_a_no() {
        String name = LibraryFixture.unique("Unknown raise");
        as(trainer, () -> records.add(LibraryFixture.record(LibraryFixture.source(), "1", name)));

        assertThat(found(Query.of(name))).isNotEmpty();
        assertThat(found(new Query(name, null, null, null, ContraIndication.LIMP)))
                .allMatch(id -> id.startsWith("HX"));
    }

    @Test
    void a_client_finds_only_what_is_released_and_nobody_but_practitioners_sees_the_share() {
        String name = LibraryFixture.unique("Draft of a raise");
        as(trainer, () -> records.add(LibraryFixture.record(LibraryFixture.source(), "1", name)));
        Query all = new Query(name, null, null, null, null, Standing.NOT_ANNOTATED);

        assertThat(as(client, () -> search.search(all, 0, 100))).allMatch(LibrarySearch.Found::usable);
        assertThat(as(trainer, () -> search.search(all, 0, 1))).first().matches(found -> !found.usable());
        assertThatThrownBy(() -> as(client, () -> search.share())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_share_counts_what_is_annotated() {
        LibrarySearch.Share before = as(trainer, () -> search.share());
        as(
                trainer,
                () -> records.add(LibraryFixture.record(LibraryFixture.source(), "1", LibraryFixture.unique("Raise"))));

        assertThat(as(trainer, () -> search.share()))
                .isEqualTo(new LibrarySearch.Share(before.annotated(), before.all() + 1));
        assertThat(new LibrarySearch.Share(61, 934).percent()).isEqualTo(7);
        assertThat(new LibrarySearch.Share(999, 1_000).percent()).isEqualTo(99);
        assertThat(new LibrarySearch.Share(0, 0).percent()).isZero();
    }

    @Test
    void pages_follow_one_another_without_a_gap_and_take_one_statement() {
        List<String> paged = new ArrayList<>();
        for (int offset = 0; offset < 12; offset += 4) {
            int from = offset;
            as(trainer, () -> search.search(Query.of("leg"), from, 4))
                    .forEach(found -> paged.add(found.id().value()));
        }

        assertThat(paged)
                .isEqualTo(found(Query.of("leg")).stream().limit(12).toList())
                .doesNotHaveDuplicates();
        assertThat(StatementCount.of(() -> as(trainer, () -> search.search(Query.of("leg"), 0, 50))))
                .isEqualTo(1);
        assertThat(StatementCount.of(() -> as(trainer, () -> search.count(Query.of("leg")))))
                .isEqualTo(1);
    }

    @Test
    void the_portals_own_exercises_are_found_once_however_often_it_starts() {
        long before = as(trainer, () -> search.count(Query.of("")));
        builtIn.afterSingletonsInstantiated();

        assertThat(as(trainer, () -> search.count(Query.of("")))).isEqualTo(before);
    }

    /** Prints plan and time of each kind of question among 5,000 exercises. */
    @Test
    void among_five_thousand_exercises_the_median_is_below_fifty_milliseconds() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            index.put(Generated.entries(5_000));
            jdbc.sql("analyze library_search").update();
            List<Query> questions = List.of(
                    Query.of("nordik curl"),
                    Query.of("single leg bridge"),
                    Query.of("sqaut"),
                    Query.of("qqqqzzz"),
                    new Query("press", Muscle.CALVES, null, 3, null),
                    Query.of(""));
            questions.forEach(question -> {
                System.out.println(plan(question));
                assertThat(median(question)).as(question.text()).isLessThan(50);
            });
            assertThat(found(Query.of("nordik curl"))).first().isEqualTo("HX22");
            status.setRollbackOnly();
        });
    }

    private double median(Query question) {
        double[] millis = IntStream.range(0, 21)
                .mapToDouble(round -> {
                    long start = System.nanoTime();
                    as(trainer, () -> search.search(question, 0, 50));
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toArray();
        System.out.printf(
                "library search “%s”: median %.1f ms, slowest %.1f ms%n", question.text(), millis[10], millis[20]);
        return millis[10];
    }

    private String plan(Query question) {
        SearchQuery.Statement statement = SearchQuery.statement(question, true);
        return String.join(
                "\n",
                jdbc.sql("explain (analyze, buffers, costs off) " + statement.sql()
                                + "select * from matching order by score desc, own, lower(name), exercise limit 50")
                        .paramSource(statement.parameters())
                        .query(String.class)
                        .list());
    }

    private List<String> found(Query query) {
        return as(trainer, () -> search.search(query, 0, 10_000)).stream()
                .map(found -> found.id().value())
                .toList();
    }

    /** Exercises with names as collections have them; the same each time. */
    static final class Generated {

        private static final String[] HOW = {
            "Seated", "Standing", "Lying", "Single-leg", "Incline", "Decline", "Alternating", "Reverse", "Weighted"
        };
        private static final String[] WITH = {"Barbell", "Dumbbell", "Cable", "Kettlebell", "Band", "Machine", "Ball"};
        private static final String[] WHAT = {
            "Curl", "Press", "Squat", "Row", "Raise", "Lunge", "Fly", "Extension", "Bridge", "Pull-over", "Deadlift"
        };

        private Generated() {}

        static List<SearchRows.Entry> entries(int count) {
            Random random = new Random(7);
            return IntStream.range(0, count)
                    .mapToObj(number -> entry(random, number))
                    .toList();
        }

        private static SearchRows.Entry entry(Random random, int number) {
            String name = "%s %s %s %d".formatted(pick(random, HOW), pick(random, WITH), pick(random, WHAT), number);
            boolean annotated = random.nextInt(10) == 0;
            return new SearchRows.Entry(
                    new ExerciseId("ZZ%05d".formatted(number)),
                    true,
                    ExerciseState.DRAFT,
                    List.of(name),
                    "An exercise for " + pick(random, WHAT) + " with " + pick(random, WITH),
                    annotated ? LibraryFixture.annotation() : OwnContent.NOT_ANNOTATED,
                    annotated ? 0 : 11);
        }

        private static String pick(Random random, String[] words) {
            return words[random.nextInt(words.length)];
        }
    }
}
