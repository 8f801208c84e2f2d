package app.comeback.demo;

import static app.comeback.demo.DemoPerson.COACH;
import static app.comeback.demo.DemoPerson.MODERATOR_ONE;
import static app.comeback.demo.DemoPerson.MODERATOR_TWO;
import static app.comeback.demo.DemoPerson.PHYSIO;

import java.util.List;

/** What the demo's former clients say, and what its moderators made of it. */
final class DemoOpinions {

    static final List<Opinion> ALL = List.of(
            said(
                    "Marta Keller",
                    PHYSIO,
                    330,
                    5,
                    5,
                    "Every exercise came with its reason, and when my leg hurt the next"
                            + " morning the plan changed before I had asked."),
            said(
                    "Joel Brandt",
                    PHYSIO,
                    290,
                    5,
                    5,
                    "Elsewhere I was told to rest for six weeks. Here I walked briskly after"
                            + " ten days, by steps that I could follow."),
            said(
                    "Aylin Demir",
                    PHYSIO,
                    260,
                    4,
                    4,
                    "A good plan, and honest about what nobody can promise. The evenings"
                            + " were hard to keep free with two children."),
            said(
                    "Hugo Lambert",
                    PHYSIO,
                    230,
                    5,
                    5,
                    "What I liked best was to be told no. I wanted to sprint in week four,"
                            + " and we looked at the figures together."),
            said(
                    "Petra Holm",
                    PHYSIO,
                    200,
                    3,
                    3,
                    "The help was fine, but a question on Friday was answered on Monday."),
            said("Noel Okoye", PHYSIO, 170, 5, 5, "Clear, calm, and never a word too many."),
            said(
                    "Iris Fabre",
                    PHYSIO,
                    140,
                    4,
                    4,
                    "I could always see which point was open before the next phase. That" + " kept me going."),
            said(
                    "Karl Winter",
                    PHYSIO,
                    110,
                    2,
                    2,
                    "Too slow for my taste. I felt that I could do more, and the tests every"
                            + " week were a nuisance."),
            said(
                    "Lena Sorg",
                    PHYSIO,
                    80,
                    5,
                    5,
                    "After two attempts elsewhere I run again, and I know what to do when it" + " comes back."),
            said(
                    "Tomás Vidal",
                    COACH,
                    250,
                    5,
                    4,
                    "Friendly and always prepared. The films of my own lifts helped a lot."),
            said("Gina Rossetti", COACH, 210, 4, 3, "Sessions that fit into a lunch break."),
            said("Mika Aalto", COACH, 160, 5, 5, "I came out stronger than I was before."),
            said("Oskar Lind", COACH, 120, 4, 4, "Kind, and strict where it matters."),
            said("Rana Aziz", COACH, 90, 1, 2, "We did not get on. Twice the call began late, and nobody told me why."),
            said("Bea Novotna", COACH, 60, 5, 3, "I would come again."));

    private DemoOpinions() {}

    private static Opinion said(String name, DemoPerson trainer, int daysAgo, int stars, int reached, String words) {
        DemoPerson moderator = daysAgo % 20 == 0 ? MODERATOR_TWO : MODERATOR_ONE;
        return new Opinion(new DemoFormer.Way(name, trainer, daysAgo, reached), trainer, stars, words, moderator);
    }

    /**
     * One review.
     *
     * @param author how it went for whoever wrote it
     * @param about the trainer
     * @param stars 1 to 5
     * @param words what was written
     * @param moderator who published it
     */
    record Opinion(DemoFormer.Way author, DemoPerson about, int stars, String words, DemoPerson moderator) {

        /** The first name and the first letter of the other. */
        String signedAs() {
            String name = author.name();
            int gap = name.indexOf(' ');
            return name.substring(0, gap + 2) + ".";
        }
    }
}
