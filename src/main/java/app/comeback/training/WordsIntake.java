package app.comeback.training;

import app.comeback.safeguarding.Origin;
import app.comeback.safeguarding.Safeguarding;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import app.comeback.shared.RunAs;
import app.comeback.training.ClientWords.About;
import app.comeback.training.WordsStore.Stored;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes in a client's own words, whichever way they come, and hands them to those who should read some of them soon. The
 * caller has checked who writes and holds the client's queue.
 */
@Component
class WordsIntake {

    private final WordsStore store;
    private final Safeguarding safeguarding;
    private final Clock clock;

    WordsIntake(WordsStore store, Safeguarding safeguarding, Clock clock) {
        this.store = store;
        this.safeguarding = safeguarding;
        this.clock = clock;
    }

    /**
     * Whether words with this id are there already, and are the same.
     *
     * @throws Refused when they are others
     */
    boolean isThere(AccountId client, UUID session, ClientWords words) {
        Optional<Stored> before = store.find(words.id());
        boolean isSame = before.filter(there -> there.client().equals(client)
                        && there.session().equals(session)
                        && there.words().equals(words))
                .isPresent();
        if (before.isPresent() && !isSame) {
            throw new Refused("training.entry.other-content");
        }
        return isSame;
    }

    /**
     * Whether this client has said something about this session under this id already.
     *
     * @throws Refused when the id belongs to other words
     */
    boolean isThere(AccountId client, UUID session, UUID id) {
        Optional<Stored> before = store.find(id);
        if (before.isPresent()
                && !(before.get().client().equals(client)
                        && before.get().session().equals(session))) {
            throw new Refused("training.entry.other-content");
        }
        return before.isPresent();
    }

    /**
     * Keeps them.
     *
     * @throws Refused when the session has been written about too often
     */
    void add(AccountId client, UUID session, ClientWords words) {
        if (store.count(session) >= WordsRule.MOST_OF_A_SESSION) {
            throw new Refused("training.words.often", WordsRule.MOST_OF_A_SESSION);
        }
        store.add(new Stored(session, client, words), clock.instant());
        Origin origin = words.about() == About.SESSION ? Origin.SESSION : Origin.CHECK_IN;
        // An answer by a link comes from nobody the portal knows; it asks for itself.
        RunAs.system(() -> safeguarding.look(words.id(), client, origin, words.text()));
    }
}
