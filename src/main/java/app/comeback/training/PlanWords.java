package app.comeback.training;

import app.comeback.plans.DoseWords;
import app.comeback.plans.OwnPlan;
import app.comeback.plans.PlanItem;
import app.comeback.plans.PlanVersion;
import app.comeback.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Doses, and what is new in a plan, in words. */
@Component
class PlanWords {

    private final DoseWords doses;
    private final OwnPlan own;
    private final Texts texts;

    PlanWords(DoseWords doses, OwnPlan own, Texts texts) {
        this.doses = doses;
        this.own = own;
        this.texts = texts;
    }

    /** How much, and how often on a day when that is more than once. */
    String dose(PlanItem item, Locale locale) {
        String amount = doses.amount(locale, item);
        return item.dose().perDay() > 1 ? amount + ", " + doses.often(locale, item.dose()) : amount;
    }

    /**
     * What changed for the signed-in client since the version they read last, one line each, the earlier change first;
     * null when nothing did.
     */
    @Nullable
    String changes(Locale locale) {
        List<PlanVersion> unread = own.open().stream()
                .flatMap(page -> page.versions().stream().takeWhile(version -> version.acknowledgedAt() == null))
                .filter(version -> !version.difference().isEmpty())
                .toList();
        String lines = unread.reversed().stream()
                .flatMap(version -> Stream.concat(
                        version.difference().stream(),
                        Stream.of(texts.get(locale, "training.changes.reason", version.reason()))))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }
}
