package app.comeback.planbuilder;

import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanBoard.Section;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section without its entries. */
record Shape(UUID id, Kind kind, @Nullable Integer restSeconds) {

    static Shape of(Section section) {
        return new Shape(section.id(), section.kind(), section.restSeconds());
    }

    static Shape single() {
        return new Shape(UUID.randomUUID(), Kind.SINGLE, null);
    }

    /** The same as a section of its own. */
    Shape fresh() {
        return new Shape(UUID.randomUUID(), kind, restSeconds);
    }

    /** Adds a section of these entries; an empty one is none. */
    void addTo(List<Section> sections, List<Entry> entries) {
        if (!entries.isEmpty()) {
            sections.add(new Section(id, kind, restSeconds, entries));
        }
    }
}
