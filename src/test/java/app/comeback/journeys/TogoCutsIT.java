package app.comeback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.journeys.TogoNetwork.Fate;
import app.comeback.testing.Chromium;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Sessions done while the network is cut at a hundred random points: before a sending, in its middle, after it was
 * stored, with the tab killed, and with several of them at once.
 */
class TogoCutsIT {

    private static final int CUTS = 100;
    private static final long SEED = 20_261_125;
    private static final List<Fate> FATES = List.of(Fate.values());

    private final Random random = new Random(SEED);
    private final TogoPortal portal = new TogoPortal(Clock.systemUTC());
    private final TogoNetwork network = new TogoNetwork(DemoPortal.get().url(), portal);
    private final List<List<String>> sessions = new ArrayList<>();
    private final TogoPhone phone = new TogoPhone(network.url(), Chromium.PHONE);

    private int outages;
    private int kills;
    private int mends;

    @Test
    void a_hundred_cuts_lose_nothing_and_double_nothing() {
        phone.waitUntilItNeedsNoNetwork();

        while (cuts() < CUTS) {
            sessions.add(new ArrayList<>());
            doOneSession();
        }
        mend();
        phone.killAndReopen();
        phone.waitUntil("all is stored", () -> portal.entries().size() == count());
        phone.waitFor("#sync .chip.ok");

        assertThat(stored()).isEqualTo(sessions);
        assertThat(FATES.stream().map(network::count))
                .as("each kind of cut was met")
                .doesNotContain(0);
        assertThat(portal.receipts()).as("some came twice").isGreaterThan(count());
        System.out.printf(
                "%d cuts (%d outages, %d kills, %d in a request): %d entries made, %d stored, %d received%n",
                cuts(),
                outages,
                kills,
                cuts() - outages - kills,
                count(),
                portal.entries().size(),
                portal.receipts());
        phone.close();
        network.close();
    }

    private void doOneSession() {
        make("SESSION_STARTED", "start", () -> phone.sees("#no-signs"));
        go("no-signs", "#value-3");
        answer("PAIN BEFORE");
        exercise(List.of("1-1", "1-2", "1-3"), 1);
        exercise(List.of("1-1", "2-1", "1-2", "2-2"), 2);
        exercise(List.of("1-1"), 1);
        answer("PAIN AFTER");
        answer("RPE");
        make("FINISHED", "finish", () -> phone.sees("#leave") || phone.sees("#start"));
        if (phone.sees("#leave")) {
            go("leave", "#start");
        }
    }

    private void exercise(List<String> sets, int exercises) {
        for (String set : sets) {
            String id = "set-" + set;
            make("SET_DONE " + set, id, () -> phone.isTicked(id));
            if (random.nextInt(6) == 0) {
                make("SET_UNDONE " + set, id, () -> !phone.isTicked(id));
                make("SET_DONE " + set, id, () -> phone.isTicked(id));
            }
        }
        go("next", "#value-3");
        for (int exercise = 1; exercise <= exercises; exercise++) {
            answer("PAIN PEAK");
        }
    }

    /** Answers a question and goes on; one in four is passed over. */
    private void answer(String question) {
        String title = title();
        if (random.nextInt(4) == 0) {
            goOn("skip", title);
            return;
        }
        int value = random.nextInt(11);
        make(question + " " + value, "value-" + value, () -> isChosen(value));
        goOn("next", title);
    }

    private boolean isChosen(int value) {
        return "true".equals(phone.page().locator("#value-" + value).getAttribute("aria-pressed"));
    }

    /** Presses something that makes an entry, and sees to it that it was made once, whatever happens meanwhile. */
    private void make(String fact, String id, BooleanSupplier shown) {
        disturb();
        if (random.nextInt(12) == 0) {
            kills++;
            phone.page().evaluate("id => document.getElementById(id).click()", id);
            phone.killAndReopen();
        }
        if (!shown.getAsBoolean()) {
            phone.press(id);
            phone.waitUntil(fact, shown);
        }
        sessions.getLast().add(fact);
    }

    private void go(String id, String next) {
        phone.press(id);
        phone.waitFor(next);
    }

    private void goOn(String id, String title) {
        phone.press(id);
        phone.waitUntil("the screen after " + title, () -> !title().equals(title));
    }

    /** A title is not enough: two exercises ask the same question. */
    private String title() {
        return phone.page().innerText("#title") + phone.page().locator(".about").allInnerTexts();
    }

    private void disturb() {
        if (mends > 0 && --mends == 0) {
            mend();
        }
        switch (random.nextInt(8)) {
            case 0 -> outage(() -> phone.flightMode(true));
            case 1 -> outage(() -> network.cut(true));
            case 2 -> {
                kills++;
                phone.killAndReopen();
                network.release();
            }
            case 3, 4, 5 -> network.next(FATES.get(random.nextInt(FATES.size())));
            default -> {}
        }
    }

    private void outage(Runnable begin) {
        outages++;
        begin.run();
        mends = 1 + random.nextInt(5);
    }

    private void mend() {
        network.release();
        network.cut(false);
        phone.flightMode(false);
    }

    private int cuts() {
        return outages + kills + FATES.stream().mapToInt(network::count).sum();
    }

    private int count() {
        return sessions.stream().mapToInt(List::size).sum() + minutes();
    }

    /** Each finished session says how long it took, in the same press. */
    private int minutes() {
        return (int) sessions.stream()
                .filter(session -> session.contains("FINISHED"))
                .count();
    }

    /** What the portal has, session by session, each in the order in which it was made. */
    private List<List<String>> stored() {
        Map<String, List<JsonNode>> bySession = portal.entries().stream()
                .collect(Collectors.groupingBy(entry -> entry.get("session").asString()));
        return bySession.values().stream()
                .sorted(Comparator.comparing(
                        entries -> entries.getFirst().get("startedAt").asString()))
                .map(TogoCutsIT::told)
                .toList();
    }

    private static List<String> told(List<JsonNode> entries) {
        return entries.stream()
                .sorted(Comparator.comparingInt(entry -> entry.get("seq").asInt()))
                .map(TogoCutsIT::told)
                .filter(fact -> !fact.startsWith("MINUTES"))
                .toList();
    }

    private static String told(JsonNode entry) {
        String kind = entry.get("kind").asString();
        return switch (kind) {
            case "PAIN" -> kind + " " + entry.get("moment").asString() + " " + entry.get("value");
            case "RPE", "MINUTES" -> kind + " " + entry.get("value");
            case "SET_DONE", "SET_UNDONE" ->
                kind + " " + place(entry.get("item").asString()) + entry.get("set");
            default -> kind;
        };
    }

    /** Only the second exercise of the superset stands in second place. */
    private static String place(String item) {
        return item.endsWith("3") ? "2-" : "1-";
    }
}
