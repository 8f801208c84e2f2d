package app.comeback.notes;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.care.ConsentPurpose;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class NotesTest {

    @Autowired
    Notes notes;

    @Autowired
    CarePeople people;

    @Autowired
    JdbcClient jdbc;

    Actor client;
    Actor trainer;
    Actor physio;
    UUID sharing;
    UUID consent;

    @BeforeEach
    void meet() {
        client = people.person("Clara Client", Role.CLIENT);
        consent = people.give(client, ConsentPurpose.CARE);
        trainer = people.trainer();
        physio = people.physio();
        sharing = people.share(client, trainer);
        people.share(client, physio);
    }

    @Test
    void the_whole_care_team_reads_what_one_of_them_wrote() {
        write("Sleeps badly, ask next week.");

        assertThat(list(physio)).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Sleeps badly, ask next week.");
            assertThat(note.writtenBy()).isEqualTo("Tom Trainer");
            assertThat(note.isEdited()).isFalse();
        });
    }

    @Test
    void the_client_an_admin_and_other_practitioners_reach_no_note() {
        UUID note = write("Private");

        for (Actor refused : List.of(client, people.admins().getFirst())) {
            everyCall(note).forEach(call -> assertThatThrownBy(() -> as(refused, call))
                    .isInstanceOf(AccessDeniedException.class));
        }
        Actor stranger = people.physio();
        everyCall(note)
                .forEach(call -> assertThatThrownBy(() -> as(stranger, call)).hasMessage("care.refused.unknown"));
        assertThat(list(trainer)).singleElement().matches(one -> one.text().equals("Private") && !one.isEdited());
    }

    @Test
    void the_trainer_of_a_former_client_reaches_no_note() {
        UUID note = write("Private");
        people.withdraw(client, sharing);

        everyCall(note)
                .forEach(call -> assertThatThrownBy(() -> as(trainer, call)).hasMessage("care.refused.unknown"));
        assertThat(list(physio)).hasSize(1);
    }

    @Test
    void notes_about_a_client_who_withdrew_the_consent_to_care_are_out_of_reach_and_come_back_with_it() {
        UUID note = write("Private");
        people.withdraw(client, consent);

        for (Actor refused : List.of(trainer, physio)) {
            everyCall(note)
                    .forEach(call -> assertThatThrownBy(() -> as(refused, call)).hasMessage("care.refused.unknown"));
        }
        people.give(client, ConsentPurpose.CARE);
        people.share(client, physio);
        assertThat(list(physio)).hasSize(1);
    }

    private Stream<Runnable> everyCall(UUID note) {
        return Stream.of(
                () -> notes.page(client.id(), "", PageRequest.of(0, 20)),
                () -> notes.history(note),
                () -> notes.write(UUID.randomUUID(), client.id(), new NoteText("x"), false),
                () -> notes.edit(change(note, 1, "x")),
                () -> notes.remove(note, "x"));
    }

    @Test
    void an_edit_is_a_new_version_and_the_old_one_stays() {
        UUID note = write("Runs twice a week");

        assertThat(edit(physio, note, 1, "Runs three times a week")).isEmpty();

        assertThat(list(trainer))
                .singleElement()
                .matches(one -> one.version() == 2
                        && one.savedBy().equals("Pat Physio")
                        && one.writtenBy().equals("Tom Trainer"));
        assertThat(as(trainer, () -> notes.history(note)))
                .extracting(Note.Version::text)
                .containsExactly("Runs three times a week", "Runs twice a week");
    }

    @Test
    void the_second_of_two_people_sees_what_the_first_saved_and_overwrites_nothing() {
        UUID note = write("Runs twice a week");
        edit(physio, note, 1, "Runs three times a week");

        Optional<Note> newer = edit(trainer, note, 1, "Runs twice a week, on grass");

        assertThat(newer).get().matches(one -> one.version() == 2 && one.text().equals("Runs three times a week"));
        assertThat(list(trainer)).singleElement().matches(one -> one.text().equals("Runs three times a week"));
        assertThat(edit(trainer, note, 2, "Runs three times a week, on grass")).isEmpty();
        assertThat(list(trainer)).singleElement().matches(one -> one.version() == 3);
    }

    @Test
    void of_two_edits_in_the_same_moment_one_is_saved_and_the_other_is_told() {
        UUID note = write("First");

        List<Optional<Note>> answers = Stream.of(trainer, physio)
                .map(person -> CompletableFuture.supplyAsync(() -> edit(person, note, 1, "By " + person.displayName())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(answers).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(list(trainer)).singleElement().matches(one -> one.version() == 2);
    }

    @Test
    void sent_twice_it_is_there_once() {
        UUID id = write("Once");
        as(trainer, () -> notes.write(id, client.id(), new NoteText("Once"), false));
        Notes.Edit change = change(id, 1, "Twice");
        as(trainer, () -> notes.edit(change));
        as(trainer, () -> notes.edit(change));

        assertThat(list(trainer)).singleElement().matches(one -> one.version() == 2);
        assertThatThrownBy(() -> as(trainer, () -> notes.write(id, client.id(), new NoteText("Other"), false)))
                .hasMessage("notes.refused.id");
        assertThatThrownBy(() -> as(physio, () -> notes.write(id, client.id(), new NoteText("Once"), false)))
                .hasMessage("notes.refused.id");
    }

    @Test
    void a_removed_note_says_who_removed_it_and_why_and_its_words_stay_in_the_history() {
        UUID note = write("About somebody else");
        as(physio, () -> notes.remove(note, "Wrong client"));
        as(trainer, () -> notes.remove(note, "Again"));

        assertThat(list(trainer)).singleElement().satisfies(one -> assertThat(one.removal())
                .matches(removal ->
                        removal.by().equals("Pat Physio") && removal.reason().equals("Wrong client")));
        assertThat(as(trainer, () -> notes.history(note)))
                .extracting(Note.Version::text)
                .containsExactly("About somebody else");
        assertThatThrownBy(() -> edit(trainer, note, 1, "Back")).hasMessage("notes.refused.removed");
        assertThatThrownBy(() -> as(trainer, () -> notes.remove(note, " "))).isInstanceOf(Refused.class);
    }

    @Test
    void pinned_notes_come_first_and_a_search_finds_words_whatever_the_case() {
        UUID first = write("Prefers Mornings");
        write("Knee is fine");
        as(
                trainer,
                () -> notes.edit(new Notes.Edit(UUID.randomUUID(), first, 1, new NoteText("Prefers Mornings"), true)));

        assertThat(list(physio)).extracting(Note::text).containsExactly("Prefers Mornings", "Knee is fine");
        assertThat(search("MORNING")).extracting(Note::id).containsExactly(first);
        as(trainer, () -> notes.remove(first, "No longer true"));
        assertThat(search("morning")).isEmpty();
        assertThat(search("100%_")).isEmpty();
    }

    @Test
    void a_page_of_notes_costs_the_same_however_many_there_are() {
        write("1");
        int one = StatementCount.of(() -> list(trainer));
        for (int number = 2; number < 15; number++) {
            write(Integer.toString(number));
        }

        assertThat(StatementCount.of(() -> list(trainer))).isEqualTo(one).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t ", "\u0000\u0007"})
    void a_note_says_something(String words) {
        assertThatThrownBy(() -> new NoteText(words)).hasMessage("notes.refused.empty");
    }

    @Test
    void a_note_is_plain_text_of_at_most_ten_thousand_characters() {
        assertThat(new NoteText("a\r\nb\u0000<b>c</b> \t").value()).isEqualTo("a\nb<b>c</b>");
        assertThat(new NoteText("x".repeat(10_000)).value()).hasSize(10_000);
        assertThatThrownBy(() -> new NoteText("x".repeat(10_001))).hasMessageStartingWith("notes.refused.long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update note_version set text = 'x'",
                "delete from note_version",
                "truncate note_removal",
                "update note set written_at = now()",
                "delete from note_removal"
            })
    void the_database_forgets_and_changes_nothing(String attack) {
        UUID note = write("Kept");
        as(trainer, () -> notes.remove(note, "Reason"));

        assertThatThrownBy(() -> jdbc.sql(attack).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_database_refuses_a_version_of_a_removed_note_and_a_gap() {
        UUID removed = write("Removed");
        as(trainer, () -> notes.remove(removed, "Reason"));
        UUID standing = write("Standing");

        assertThatThrownBy(() -> insert(removed, 2)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert(standing, 3)).isInstanceOf(DataAccessException.class);
    }

    private void insert(UUID note, int version) {
        jdbc.sql("""
                        insert into note_version (id, note, version, text, pinned, saved_by, saved_at)
                        values (gen_random_uuid(), ?, ?, 'x', false, ?, now())""").params(note, version, trainer.id().value()).update();
    }

    @Test
    void every_write_is_in_the_audit_record_without_its_words() {
        UUID note = write("Secret words");
        edit(trainer, note, 1, "Other secret words");
        as(trainer, () -> notes.remove(note, "Secret reason"));

        assertThat(jdbc.sql("select action, details::text as details from audit_entry where subject_id = ?"
                                + " and action like 'notes.%' order by id")
                        .param(client.id().toString())
                        .query((row, number) -> row.getString("action") + " " + row.getString("details"))
                        .list())
                .hasSize(3)
                .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("secret"));
    }

    private UUID write(String text) {
        UUID id = UUID.randomUUID();
        as(trainer, () -> notes.write(id, client.id(), new NoteText(text), false));
        return id;
    }

    private Optional<Note> edit(Actor person, UUID note, int seen, String text) {
        return as(person, () -> notes.edit(change(note, seen, text)));
    }

    private static Notes.Edit change(UUID note, int seen, String text) {
        return new Notes.Edit(UUID.randomUUID(), note, seen, new NoteText(text), false);
    }

    private List<Note> list(Actor person) {
        return page(person, client.id(), "");
    }

    private List<Note> search(String words) {
        return page(trainer, client.id(), words);
    }

    private List<Note> page(Actor person, AccountId of, String words) {
        return as(person, () -> notes.page(of, words, PageRequest.of(0, 20)));
    }
}
