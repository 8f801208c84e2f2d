package app.comeback.planbuilder;

import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanBoard.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Edits of groups on a day: in turn, as warm-up, or one after the other. Pure functions that lose no exercise. */
public final class GroupEdits {

    private static final int USUAL_REST_SECONDS = 90;

    private GroupEdits() {}

    /** Does an entry in turn with the one that follows it on the day. */
    public static Draft join(Draft draft, UUID entry, Kind kind) {
        return DayEdits.onDayOf(draft, entry, day -> joined(day, entry, kind));
    }

    private static Day joined(Day day, UUID entry, Kind kind) {
        List<Entry> all = day.entries().toList();
        int place = place(all, entry);
        if (place + 1 >= all.size()) {
            return day;
        }
        Entry next = all.get(place + 1);
        Section own = Draft.sectionOf(day, entry).orElseThrow();
        Section following = Draft.sectionOf(day, next.id()).orElseThrow();
        if (own.kind().isInTurn() && own.equals(following)) {
            return day;
        }
        List<Entry> together = Stream.concat(
                        own.kind().isInTurn() ? own.entries().stream() : Stream.of(all.get(place)),
                        following.kind().isInTurn() ? following.entries().stream() : Stream.of(next))
                .toList();
        Integer known = own.restSeconds() != null ? own.restSeconds() : following.restSeconds();
        Section group = new Section(
                UUID.randomUUID(), kind, known == null ? Integer.valueOf(USUAL_REST_SECONDS) : known, together);
        return replaced(day, together, group);
    }

    /** Puts the group where its first entry stood; what is left of the sections around it stays. */
    private static Day replaced(Day day, List<Entry> taken, Section group) {
        List<Section> sections = new ArrayList<>();
        boolean isPlaced = false;
        for (Section section : day.sections()) {
            List<Entry> before = new ArrayList<>();
            List<Entry> after = new ArrayList<>();
            for (Entry there : section.entries()) {
                if (!taken.contains(there)) {
                    (isPlaced || touches(section, taken, there) ? after : before).add(there);
                }
            }
            Shape.of(section).addTo(sections, before);
            if (!isPlaced && section.entries().stream().anyMatch(taken::contains)) {
                sections.add(group);
                isPlaced = true;
            }
            (before.isEmpty() ? Shape.of(section) : Shape.of(section).fresh()).addTo(sections, after);
        }
        return new Day(sections);
    }

    private static boolean touches(Section section, List<Entry> taken, Entry there) {
        int place = section.entries().indexOf(there);
        return section.entries().subList(0, place).stream().anyMatch(taken::contains);
    }

    /** Takes an entry out of its group or the warm-up; it stands right after it. A group of one is none any more. */
    public static Draft split(Draft draft, UUID entry) {
        return DayEdits.onDayOf(draft, entry, day -> apart(day, entry));
    }

    private static Day apart(Day day, UUID entry) {
        Section own = Draft.sectionOf(day, entry).orElseThrow();
        if (own.kind() == Kind.SINGLE) {
            return day;
        }
        List<Section> sections = new ArrayList<>();
        for (Section section : day.sections()) {
            if (section.equals(own)) {
                List<Entry> left = others(section, entry);
                boolean isStillGroup = left.size() > 1 || !own.kind().isInTurn();
                (isStillGroup ? Shape.of(section) : Shape.single()).addTo(sections, left);
                Shape.single().addTo(sections, List.of(entryOf(section, entry)));
            } else {
                sections.add(section);
            }
        }
        return new Day(sections);
    }

    /** Makes an entry part of the warm-up, which is done first. */
    public static Draft warmUp(Draft draft, UUID entry) {
        return DayEdits.onDayOf(draft, entry, day -> warmedUp(day, entry));
    }

    private static Day warmedUp(Day day, UUID entry) {
        Section own = Draft.sectionOf(day, entry).orElseThrow();
        if (own.kind() == Kind.WARM_UP) {
            return day;
        }
        List<Section> rest = new ArrayList<>(DayEdits.without(day, entry).sections());
        boolean hasWarmUp = !rest.isEmpty() && rest.getFirst().kind() == Kind.WARM_UP;
        List<Entry> warm = new ArrayList<>(hasWarmUp ? rest.removeFirst().entries() : List.of());
        warm.add(entryOf(own, entry));
        Section first = day.sections().getFirst();
        UUID id = hasWarmUp ? first.id() : UUID.randomUUID();
        rest.addFirst(new Section(id, Kind.WARM_UP, null, warm));
        return new Day(rest);
    }

    /**
     * Changes how the exercises of a section follow each other, and the rest after a round.
     *
     * @param restSeconds counts where they are done in turn
     */
    public static Draft section(Draft draft, Slot slot, UUID id, Kind kind, int restSeconds) {
        return draft.withDay(
                slot,
                day -> new Day(day.sections().stream()
                        .map(section -> section.id().equals(id)
                                ? new Section(id, kind, kind.isInTurn() ? restSeconds : null, section.entries())
                                : section)
                        .toList()));
    }

    private static List<Entry> others(Section section, UUID entry) {
        return section.entries().stream()
                .filter(there -> !there.id().equals(entry))
                .toList();
    }

    private static int place(List<Entry> all, UUID entry) {
        return all.stream().map(Entry::id).toList().indexOf(entry);
    }

    private static Entry entryOf(Section section, UUID entry) {
        return section.entries().stream()
                .filter(there -> there.id().equals(entry))
                .findFirst()
                .orElseThrow();
    }
}
