package app.comeback.site;

import app.comeback.people.CredentialSnapshot;
import app.comeback.people.PublicTrainer;
import app.comeback.people.PublicTrainers;
import app.comeback.shared.ConditionCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows practitioners with the credentials that count today. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
class TrainerPages {

    private static final int MOST = 200;

    private final PublicTrainers trainers;
    private final GuideListPages guides;
    private final SiteWords words;

    TrainerPages(PublicTrainers trainers, GuideListPages guides, SiteWords words) {
        this.trainers = trainers;
        this.guides = guides;
        this.words = words;
    }

    /**
     * The list.
     *
     * @param condition the code of a condition; blank for all
     */
    TrainerList list(String condition, Locale locale) {
        List<PublicTrainer> all = trainers.list(MOST);
        Map<String, String> conditions = new TreeMap<>();
        all.forEach(
                one -> one.conditions().forEach(code -> conditions.put(code.value(), words.condition(locale, code))));
        List<TrainerPage> chosen = all.stream()
                .filter(one -> condition.isBlank() || worksWith(one, condition))
                .map(one -> page(one, List.of(), locale))
                .toList();
        return new TrainerList(condition, conditions, chosen);
    }

    /** The first few, by name. */
    List<TrainerPage> first(int count, Locale locale) {
        return trainers.list(count).stream()
                .map(one -> page(one, List.of(), locale))
                .toList();
    }

    /** One page; nothing when nobody with a published profile is there. */
    Optional<TrainerPage> find(String slug, Locale locale) {
        return trainers.find(slug).map(one -> page(one, locale));
    }

    /** This person's page, whoever may see it. */
    TrainerPage page(PublicTrainer one, Locale locale) {
        return page(one, guides.reviewedBy(one.account(), locale), locale);
    }

    /** The addresses of all pages. */
    List<SitemapEntry> all() {
        return trainers.list(MOST).stream()
                .map(one -> new SitemapEntry(words.address("/trainers/" + one.slug()), null))
                .toList();
    }

    private static boolean worksWith(PublicTrainer trainer, String condition) {
        return trainer.conditions().stream().map(ConditionCode::value).anyMatch(condition::equals);
    }

    private TrainerPage page(PublicTrainer one, List<GuideList.Row> reviewed, Locale locale) {
        return new TrainerPage(
                one.slug(),
                one.name(),
                one.headline(),
                one.bio().isBlank() ? List.of() : List.of(one.bio().strip().split("\\R\\s*\\R")),
                one.languages(),
                one.conditions().stream()
                        .sorted()
                        .map(code -> words.condition(locale, code))
                        .toList(),
                one.credentials().stream().map(each -> credential(each, locale)).toList(),
                reviewed);
    }

    private TrainerPage.Credential credential(CredentialSnapshot credential, Locale locale) {
        Day checked = credential.verifications().stream()
                .map(CredentialSnapshot.Verification::at)
                .max(Comparator.<Instant>naturalOrder())
                .map(at -> words.day(locale, at))
                .orElse(null);
        return new TrainerPage.Credential(
                words.text(locale, "site.credential." + credential.credentialClass()),
                credential.title(),
                credential.issuer(),
                credential.registerNumber(),
                credential.jurisdiction(),
                checked,
                credential.validTo() == null ? null : words.day(locale, credential.validTo()));
    }
}
