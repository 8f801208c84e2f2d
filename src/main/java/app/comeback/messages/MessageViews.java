package app.comeback.messages;

import app.comeback.access.Accounts;
import app.comeback.care.CareMember;
import app.comeback.messages.Message.Act;
import app.comeback.messages.Message.Writer;
import app.comeback.messages.MessageRows.Sight;
import app.comeback.messages.MessageRows.Stored;
import app.comeback.shared.AccountId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes stored messages into what a reader sees: names for ids, and no words of what was taken back. */
@Component
class MessageViews {

    private final MessageRows rows;
    private final Accounts accounts;

    MessageViews(MessageRows rows, Accounts accounts) {
        this.rows = rows;
        this.accounts = accounts;
    }

    /** These messages as the reader sees them; always the same number of statements. */
    List<Message> of(List<Stored> stored, AccountId client, AccountId me, List<CareMember> team) {
        if (stored.isEmpty()) {
            return List.of();
        }
        List<Sight> sights = rows.sights(
                client, me, stored.getFirst().number(), stored.getLast().number());
        Map<AccountId, String> names = names(stored, sights);
        Map<UUID, List<Act>> readings = sights.stream()
                .collect(Collectors.groupingBy(
                        Sight::message,
                        Collectors.mapping(
                                sight -> new Act(names.getOrDefault(sight.reader(), ""), sight.at()),
                                Collectors.toList())));
        return stored.stream()
                .map(one -> new Message(
                        one.id(),
                        one.number(),
                        writer(one, team),
                        names.getOrDefault(one.author(), ""),
                        one.author().equals(me),
                        one.takenBackAt() == null ? one.body() : null,
                        one.sentAt(),
                        one.takenBackAt(),
                        readings.getOrDefault(one.id(), List.of()),
                        me.equals(client) ? null : settled(one, names)))
                .toList();
    }

    private static @Nullable Act settled(Stored one, Map<AccountId, String> names) {
        return one.settledBy() == null || one.settledAt() == null
                ? null
                : new Act(names.getOrDefault(one.settledBy(), ""), one.settledAt());
    }

    private static Writer writer(Stored one, List<CareMember> team) {
        if (one.author().equals(one.client())) {
            return Writer.CLIENT;
        }
        return team.stream()
                .filter(member -> member.practitioner().equals(one.author()))
                .findFirst()
                .map(member -> Writer.valueOf(member.role().name()))
                .orElse(Writer.FORMER);
    }

    private Map<AccountId, String> names(List<Stored> stored, List<Sight> sights) {
        return accounts.displayNames(Stream.concat(
                        stored.stream().flatMap(one -> Stream.of(one.author(), one.settledBy())),
                        sights.stream().map(Sight::reader))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }
}
