package app.comeback.attention;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.attention.Today.Item;
import app.comeback.care.CarePeople;
import app.comeback.safeguarding.Concern.Outcome;
import app.comeback.safeguarding.Concerns;
import app.comeback.safeguarding.Origin;
import app.comeback.safeguarding.Safeguarding;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ConcernCausesTest {

    @Autowired
    Safeguarding safeguarding;

    @Autowired
    Concerns concerns;

    @Autowired
    AttentionRefresh refresh;

    @Autowired
    Today today;

    @Autowired
    CarePeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    Actor client;
    Actor physio;
    Actor trainer;

    @BeforeEach
    void meet() {
        client = people.client();
        physio = people.physio();
        trainer = people.trainer();
        people.share(client, trainer);
        people.share(client, physio);
    }

    @Test
    void RF_17_the_line_is_the_clinicians_alone_and_comes_first() {
        write();

        assertThat(lines(physio)).singleElement().satisfies(line -> {
            assertThat(line.cause().kind()).isEqualTo(AttentionKind.WORDS_TO_READ);
            assertThat(line.cause().urgency()).isEqualTo(Urgency.NOW);
            assertThat(line.cause().figures()).containsEntry("origin", "MESSAGE");
        });
        assertThat(lines(trainer)).isEmpty();
    }

    @Test
    void it_goes_by_reading_alone() {
        UUID words = write();
        UUID line = lines(physio).getFirst().id();

        assertThatThrownBy(() -> as(physio, () -> today.dismiss(UUID.randomUUID(), line, "Later")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into attention_dismissal (id, item, reason, dismissed_by, dismissed_at)
                        values (gen_random_uuid(), ?, 'Later', ?, now())""").params(line, physio.id().value()).update())
                .isInstanceOf(DataAccessException.class);
        refresh();
        assertThat(lines(physio)).hasSize(1);

        as(physio, () -> concerns.read(words, Outcome.REFERRED, "Gave the number of the crisis line"));
        refresh();

        assertThat(lines(physio)).isEmpty();
    }

    private UUID write() {
        UUID words = UUID.randomUUID();
        as(
                client,
                () -> transaction.executeWithoutResult(status ->
                        safeguarding.look(words, client.id(), Origin.MESSAGE, "Some days I want to end my life")));
        refresh();
        return words;
    }

    private void refresh() {
        RunAs.system(() -> refresh.client(client.id()));
    }

    private List<Item> lines(Actor reader) {
        return as(reader, () -> today.page(Today.Filter.ALL, 0)).items();
    }
}
