package app.comeback.people;

import static app.comeback.people.Staff.as;
import static app.comeback.people.Staff.newSlug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.access.Accounts;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PublicTrainersTest {

    private static final int ALL = 1000;

    @Autowired
    PublicTrainers trainers;

    @Autowired
    CredentialChecks checks;

    @Autowired
    Practice practice;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManagerFactory factory;

    Staff staff;
    Actor trainer;

    @BeforeEach
    void meet() {
        staff = new Staff(accounts, practice, checks);
        clock.setToNoonOf(Staff.TODAY);
        trainer = staff.trainer("Trainer");
    }

    @Test
    void a_published_profile_with_a_credential_that_counts_is_shown() {
        String slug = newSlug();
        UUID checked = staff.checked(trainer, Staff.TODAY);
        staff.waiting(trainer, null);
        staff.publish(trainer, slug);
        PublicTrainer shown = trainers.find(slug).orElseThrow();
        assertThat(shown.name()).isEqualTo("Trainer");
        assertThat(shown.credentials()).extracting(CredentialSnapshot::id).containsExactly(checked);
        assertThat(slugs()).contains(slug);
        assertThat(trainers.workingWith(ConditionCode.HAMSTRING, ALL))
                .extracting(PublicTrainer::slug)
                .contains(slug);
        assertThat(trainers.workingWith(new ConditionCode("shoulder"), ALL))
                .extracting(PublicTrainer::slug)
                .doesNotContain(slug);
    }

    @Test
    void a_profile_without_a_credential_that_counts_is_not_shown() {
        String slug = newSlug();
        UUID waiting = staff.waiting(trainer, null);
        staff.check(waiting, staff.admin("Admin"));
        staff.publish(trainer, slug);
        assertThat(trainers.find(slug)).isEmpty();
        assertThat(as(trainer, practice::profile).visible()).isFalse();
    }

    @Test
    void a_profile_disappears_on_the_day_after_the_last_credential_ran_out() {
        String slug = newSlug();
        staff.checked(trainer, Staff.TODAY);
        staff.publish(trainer, slug);
        clock.setToNoonOf(Staff.TODAY.plusDays(1));
        assertThat(trainers.find(slug)).isEmpty();
    }

    @Test
    void an_unpublished_profile_is_not_shown() {
        String slug = newSlug();
        staff.checked(trainer, null);
        staff.publish(trainer, slug);
        as(trainer, () -> {
            Profile seen = practice.profile();
            practice.saveProfile(seen.version(), new ProfileFacts(slug, "H", "B", "", Set.of(), false));
        });
        assertThat(trainers.find(slug)).isEmpty();
    }

    @Test
    void a_disabled_account_is_not_shown() {
        String slug = newSlug();
        staff.checked(trainer, null);
        staff.publish(trainer, slug);
        database.sql("update account set disabled_at = now(), disabled_reason = 'left' where id = ?")
                .param(trainer.id().value())
                .update();
        assertThat(trainers.find(slug)).isEmpty();
    }

    @Test
    void an_address_belongs_to_one_person() {
        String slug = newSlug();
        staff.publish(trainer, slug);
        Actor other = staff.trainer("Other");
        assertThatThrownBy(() -> staff.publish(other, slug))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people.refused.slug-taken");
        staff.publish(trainer, slug);
    }

    @Test
    void a_list_takes_the_same_number_of_statements_for_one_and_for_many() {
        show(1);
        long forFew = statements(1);
        show(5);
        assertThat(statements(ALL)).isEqualTo(forFew).isEqualTo(2);
    }

    private void show(int count) {
        IntStream.range(0, count).forEach(number -> {
            Actor one = staff.trainer("Trainer " + number);
            staff.checked(one, null);
            staff.publish(one, newSlug());
        });
    }

    private long statements(int limit) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        trainers.list(limit);
        return statistics.getPrepareStatementCount();
    }

    private List<String> slugs() {
        return trainers.list(ALL).stream().map(PublicTrainer::slug).toList();
    }
}
