package app.comeback.progression;

import app.comeback.plans.PlanItem;
import app.comeback.plans.Rules;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.RedFlag;
import app.comeback.training.PainMoment;
import app.comeback.training.SimulatedSession;
import app.comeback.training.StopReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One session of a simulated client, with what is planted in it. */
final class SimulatedEvening {

    private static final List<String> SIGNS = Rules.STRAIN.redFlags().stream()
            .filter(RedFlag::askedInSession)
            .map(RedFlag::id)
            .toList();

    private final SimulatedSession session;
    private final List<PlanItem> items;
    private final PainProfile profile;
    private final Random random;
    private final int honesty;
    private final Planted planted;
    private final int where;
    private final List<Done> done = new ArrayList<>();
    private boolean sudden;

    SimulatedEvening(SimulatedSession session, List<PlanItem> items, PainProfile profile, Random random, int honesty) {
        this.session = session;
        this.items = items;
        this.profile = profile;
        this.random = random;
        this.honesty = honesty;
        int lot = random.nextInt(1000);
        this.planted = lot < 5
                ? Planted.SIGN
                : lot < 10
                        ? Planted.SUDDEN
                        : lot < 50 ? Planted.FLARE : lot < 70 ? Planted.BROKEN_OFF : Planted.NOTHING;
        this.where = random.nextInt(items.size());
    }

    boolean isWarning() {
        return planted == Planted.SIGN || planted == Planted.SUDDEN;
    }

    void play(LocalDate day) {
        session.started(day);
        if (isTold()) {
            session.pain(PainMoment.BEFORE, null, random.nextInt(3));
        }
        if (planted == Planted.SIGN) {
            String sign = SIGNS.get(random.nextInt(SIGNS.size()));
            sudden = sign.equals("RF-12");
            session.flagged(sign);
        }
        for (int index = 0; index < items.size(); index++) {
            boolean isHere = index == where;
            if (isHere && (planted == Planted.SUDDEN || planted == Planted.BROKEN_OFF)) {
                breakOff(items.get(index));
                return;
            }
            exercise(items.get(index), isHere && planted == Planted.FLARE);
        }
        finish();
    }

    private void exercise(PlanItem item, boolean isFlare) {
        if (random.nextInt(100) < 4 && !isFlare) {
            return;
        }
        for (int set = 1; set <= Math.min(3, item.dose().sets()); set++) {
            session.ticked(item.id(), set);
        }
        if (random.nextInt(50) == 0) {
            session.unticked(item.id(), 1);
        }
        Integer peak = isFlare ? Integer.valueOf(tooMuch()) : isTold() ? Integer.valueOf(usual()) : null;
        told(item, peak);
    }

    /** In the middle of the first set: nothing is ticked, and the answer may be missing. */
    private void breakOff(PlanItem item) {
        boolean isSudden = planted == Planted.SUDDEN;
        Integer peak = isTold() ? Integer.valueOf(tooMuch()) : null;
        sudden |= isSudden;
        told(item, peak);
        session.stopped(isSudden ? StopReason.SUDDEN_PAIN : StopReason.TOO_MUCH_PAIN, item.id());
        send();
    }

    private void told(PlanItem item, @Nullable Integer peak) {
        if (peak != null) {
            session.pain(PainMoment.PEAK, item.id(), peak);
        }
        done.add(new Done(item, peak));
    }

    private void finish() {
        if (isTold()) {
            session.pain(PainMoment.AFTER, null, random.nextInt(3));
        }
        if (isTold()) {
            session.effort(3 + random.nextInt(5));
            session.minutes(10 + random.nextInt(40));
        }
        if (random.nextInt(100) < 5) {
            session.stopped(random.nextBoolean() ? StopReason.TIRED : StopReason.NO_TIME, null);
        }
        if (random.nextInt(100) < 93) {
            session.finished();
        }
        send();
    }

    private void send() {
        if (random.nextInt(100) < 15) {
            session.scramble();
        }
    }

    private boolean isTold() {
        return random.nextInt(100) < honesty;
    }

    private int tooMuch() {
        return profile.amberMax() + 1 + random.nextInt(10 - profile.amberMax());
    }

    private int usual() {
        return random.nextInt(100) < 80
                ? random.nextInt(profile.greenMax() + 1)
                : random.nextInt(profile.amberMax() + 1);
    }

    void remember(SimulatedMemory memory) {
        done.forEach(one -> memory.attempted(session.id(), session.startedAt(), one.item(), one.peak(), sudden));
    }

    private enum Planted {
        NOTHING,
        SIGN,
        SUDDEN,
        FLARE,
        BROKEN_OFF
    }

    private record Done(PlanItem item, @Nullable Integer peak) {}
}
