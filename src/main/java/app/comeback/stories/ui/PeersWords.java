package app.comeback.stories.ui;

import app.comeback.stories.Peers;
import com.vaadin.flow.component.Component;

/** Says how many others got as far. */
final class PeersWords {

    private PeersWords() {}

    static String of(Component where, Peers peers) {
        return peers.areEnough()
                ? where.getTranslation(
                        "stories.peers", peers.reached(), peers.all(), peers.underWay(), peers.endedBefore())
                : where.getTranslation("stories.peers.few", Peers.FEWEST);
    }
}
