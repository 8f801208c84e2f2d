package app.comeback.library;

import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExercisesInUse;
import app.comeback.media.MediaReaders;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Pictures and films are for practitioners, and for the clients whose running plan holds the exercise. */
@Component
class MediaPolicy implements MediaReaders {

    private final MediaLinks links;
    private final ObjectProvider<ExercisesInUse> inUse;

    MediaPolicy(MediaLinks links, ObjectProvider<ExercisesInUse> inUse) {
        this.links = links;
        this.inUse = inUse;
    }

    @Override
    public boolean maySee(String hash) {
        return maySeeOneOf(links.showing(hash));
    }

    /** Whether the signed-in person may see the files of one of these exercises. */
    boolean maySeeOneOf(Collection<ExerciseId> exercises) {
        Actor me = CurrentActor.find().orElse(null);
        if (me == null || exercises.isEmpty()) {
            return false;
        }
        return me.is(Role.TRAINER)
                || (me.is(Role.CLIENT) && inUse.stream().anyMatch(user -> shares(user.of(me.id()), exercises)));
    }

    private static boolean shares(Set<ExerciseId> trained, Collection<ExerciseId> exercises) {
        return !Collections.disjoint(trained, exercises);
    }
}
