package app.comeback.guidecontent;

import app.comeback.guidecontent.GuideContent.Faq;
import app.comeback.guidecontent.GuideContent.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings together what two people made of the same text; no word of either is lost. */
public final class GuideMerge {

    private final List<Conflict> conflicts = new ArrayList<>();

    private GuideMerge() {}

    /**
     * What came out.
     *
     * @param content everything that could be merged; where both changed the same part it holds mine
     * @param conflicts the parts that both changed, in reading order
     */
    public record Result(GuideContent content, List<Conflict> conflicts) {

        public Result {
            conflicts = List.copyOf(conflicts);
        }

        /** Whether nothing is left to decide. */
        public boolean isClean() {
            return conflicts.isEmpty();
        }
    }

    /**
     * A part that both changed in different ways.
     *
     * @param place where, as {@link GuideParts} names places; {@code faq} for all questions together, {@code byline} and
     *     {@code origin} for what is not clinical
     * @param mine what I made of it; empty when I removed it
     * @param theirs what the other made of it; empty when they removed it
     */
    public record Conflict(String place, String mine, String theirs) {}

    /**
     * Merges part by part: sections and phases by id, boxes by kind, references by key, all questions as one part. When
     * both put the parts into another order, mine stands.
     *
     * @param base what both began with
     * @param mine what I made of it
     * @param theirs what the other made of it
     */
    public static Result merge(GuideContent base, GuideContent mine, GuideContent theirs) {
        GuideMerge merge = new GuideMerge();
        GuideContent content = merge.content(base, mine, theirs);
        return new Result(content, merge.conflicts);
    }

    private GuideContent content(GuideContent base, GuideContent mine, GuideContent theirs) {
        return new GuideContent(
                one(Places.TITLE, GuideContent::title, base, mine, theirs, text -> text),
                one(Places.SUMMARY, GuideContent::summary, base, mine, theirs, text -> text),
                one(Places.ABOUT, GuideContent::condition, base, mine, theirs, Object::toString),
                one(Places.ABOUT, GuideContent::audience, base, mine, theirs, Enum::name),
                one("byline", GuideContent::byline, base, mine, theirs, text -> text),
                new ListMerge<>(Places::section, PartText::of, conflicts)
                        .merge(base.sections(), mine.sections(), theirs.sections()),
                new ListMerge<GuideContent.CallOut>(box -> Places.callOut(box.kind()), PartText::of, conflicts)
                        .merge(base.callOuts(), mine.callOuts(), theirs.callOuts()),
                new ListMerge<>(Places::phase, PartText::of, conflicts)
                        .merge(base.phases(), mine.phases(), theirs.phases()),
                one("faq", GuideContent::faq, base, mine, theirs, GuideMerge::questions),
                new ListMerge<>(Places::reference, PartText::of, conflicts)
                        .merge(base.references(), mine.references(), theirs.references()),
                origin(base.origin(), mine.origin(), theirs.origin()));
    }

    private <T> T one(
            String place,
            Function<GuideContent, T> field,
            GuideContent base,
            GuideContent mine,
            GuideContent theirs,
            Function<T, String> words) {
        T my = field.apply(mine);
        T their = field.apply(theirs);
        if (my.equals(field.apply(base))) {
            return their;
        }
        if (!their.equals(field.apply(base)) && !their.equals(my)) {
            conflicts.add(new Conflict(place, words.apply(my), words.apply(their)));
        }
        return my;
    }

    private static String questions(List<Faq> faq) {
        return faq.stream().map(PartText::of).collect(Collectors.joining("\n\n"));
    }

    private @Nullable Origin origin(@Nullable Origin base, @Nullable Origin mine, @Nullable Origin theirs) {
        if (base == null || mine == null || theirs == null) {
            if (Objects.equals(mine, base) || Objects.equals(mine, theirs)) {
                return theirs;
            }
            if (!Objects.equals(theirs, base)) {
                conflicts.add(new Conflict("origin", String.valueOf(mine), String.valueOf(theirs)));
            }
            return mine;
        }
        Origin facts = mine.fileName().equals(base.fileName()) && mine.sha256().equals(base.sha256()) ? theirs : mine;
        return new Origin(
                facts.fileName(),
                facts.sha256(),
                facts.lastUpdated(),
                new ListMerge<GuideContent.ReviewClaim>(
                                claim -> Places.originLine(claim.line()), GuideContent.ReviewClaim::text, conflicts)
                        .merge(base.reviewClaims(), mine.reviewClaims(), theirs.reviewClaims()),
                new ListMerge<GuideContent.SetAside>(block -> Places.originLine(block.line()), PartText::of, conflicts)
                        .merge(base.setAside(), mine.setAside(), theirs.setAside()));
    }
}
