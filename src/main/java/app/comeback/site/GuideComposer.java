package app.comeback.site;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.guidecontent.GuideContent.CallOut.Kind;
import app.comeback.guidecontent.ReferenceNumbers;
import app.comeback.guides.PublishedGuide;
import app.comeback.guides.PublishedGuides;
import app.comeback.markdown.Markdown;
import app.comeback.people.PublicTrainer;
import app.comeback.site.GuidePage.Box;
import app.comeback.site.GuidePage.Entry;
import app.comeback.site.GuidePage.Exercise;
import app.comeback.site.GuidePage.Link;
import app.comeback.site.GuidePage.Part;
import app.comeback.site.GuidePage.Source;
import app.comeback.site.GuidePage.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Turns one guide's text into its page; each text is rendered once, so that every citation has its own anchor. */
final class GuideComposer {

    private final SiteWords words;
    private final Locale locale;
    private final GuideContent content;
    private final ReferenceNumbers numbers;

    GuideComposer(SiteWords words, Locale locale, GuideContent content) {
        this.words = words;
        this.locale = locale;
        this.content = content;
        this.numbers = ReferenceNumbers.of(content);
    }

    GuidePage page(
            PublishedGuide guide,
            String author,
            BadgeCard badge,
            List<PublishedGuides.Row> related,
            List<PublicTrainer> trainers,
            ResponseList responses) {
        List<Box> redFlags = boxes("part-stop", Set.of(Kind.RED_FLAGS));
        List<Box> seekCare = boxes("part-help", Set.of(Kind.SEEK_CARE));
        List<Part> sections = sections();
        List<Step> phases = phases();
        List<Box> movements = boxes("part-movements", Set.of(Kind.SAFE_MOVEMENTS, Kind.RISKY_MOVEMENTS));
        List<Part> questions = questions();
        List<Box> disclaimers = boxes("part-disclaimer", Set.of(Kind.DISCLAIMER));
        return new GuidePage(
                guide.slug(),
                words.address("/guides/" + guide.slug()),
                content.title(),
                content.summary(),
                words.condition(locale, content.condition()),
                content.audience() == GuideContent.Audience.CLIENTS,
                author,
                guide.revision(),
                words.day(locale, guide.firstPublishedAt()),
                words.day(locale, guide.changedAt()),
                badge,
                redFlags,
                seekCare,
                contents(redFlags, seekCare, sections, phases, movements, questions),
                sections,
                phases,
                movements,
                questions,
                references(),
                disclaimers,
                related.stream()
                        .map(row -> new Link("/guides/" + row.slug(), row.title(), row.summary()))
                        .toList(),
                trainers.stream()
                        .map(one -> new Link("/trainers/" + one.slug(), one.name(), one.headline()))
                        .toList(),
                responses);
    }

    private String html(String markdown) {
        return Markdown.toHtml(markdown, numbers);
    }

    private List<Box> boxes(String id, Set<Kind> kinds) {
        List<CallOut> chosen = content.callOuts().stream()
                .filter(box -> kinds.contains(box.kind()))
                .toList();
        return IntStream.range(0, chosen.size())
                .mapToObj(i -> new Box(
                        i == 0 ? id : id + "-" + (i + 1),
                        chosen.get(i).heading(),
                        html(chosen.get(i).markdown()),
                        chosen.get(i).kind() == Kind.SAFE_MOVEMENTS))
                .toList();
    }

    private List<Part> sections() {
        return content.sections().stream()
                .map(section -> new Part(section.id(), section.level(), section.heading(), html(section.markdown())))
                .toList();
    }

    private List<Step> phases() {
        List<Step> steps = new ArrayList<>();
        for (GuideContent.Phase phase : content.phases()) {
            String aim = html(phase.markdown());
            List<Exercise> exercises = phase.exercises().stream()
                    .map(each -> new Exercise(each.name(), each.dose(), html(each.markdown())))
                    .toList();
            steps.add(new Step("phase-" + phase.id(), steps.size() + 1, phase.name(), aim, exercises));
        }
        return List.copyOf(steps);
    }

    private List<Part> questions() {
        List<GuideContent.Faq> faq = content.faq();
        return IntStream.range(0, faq.size())
                .mapToObj(i -> new Part(
                        "part-question-" + (i + 1),
                        3,
                        faq.get(i).question(),
                        html(faq.get(i).markdown())))
                .toList();
    }

    private List<Source> references() {
        List<GuideContent.Reference> ordered = numbers.inOrder();
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> source(i + 1, ordered.get(i)))
                .toList();
    }

    private Source source(int number, GuideContent.Reference reference) {
        SourceLink link = SourceLink.of(reference);
        return new Source(
                number,
                "ref-" + reference.key(),
                reference.citation(),
                reference.year(),
                link == null ? null : link.href(),
                link == null ? null : link.text(),
                reference.accessedOn() == null ? null : words.day(locale, reference.accessedOn()),
                reference.evidenceLevel() == null
                        ? null
                        : words.text(locale, "site.evidence." + reference.evidenceLevel()),
                numbers.backLinks(reference.key()));
    }

    private List<Entry> contents(
            List<Box> redFlags,
            List<Box> seekCare,
            List<Part> sections,
            List<Step> phases,
            List<Box> movements,
            List<Part> questions) {
        List<Entry> entries = new ArrayList<>();
        redFlags.forEach(box -> entries.add(new Entry(box.id(), box.heading(), 2)));
        seekCare.forEach(box -> entries.add(new Entry(box.id(), box.heading(), 2)));
        sections.forEach(part -> entries.add(new Entry(part.id(), part.heading(), part.level())));
        if (!phases.isEmpty()) {
            entries.add(new Entry("part-path", words.text(locale, "site.guide.path"), 2));
            phases.forEach(step -> entries.add(new Entry(step.id(), step.number() + ". " + step.name(), 3)));
        }
        movements.forEach(box -> entries.add(new Entry(box.id(), box.heading(), 2)));
        if (!questions.isEmpty()) {
            entries.add(new Entry("part-questions", words.text(locale, "site.guide.questions"), 2));
        }
        if (!content.references().isEmpty()) {
            int count = numbers.inOrder().size();
            entries.add(new Entry("part-references", words.text(locale, "site.guide.references-count", count), 2));
        }
        return List.copyOf(entries);
    }
}
