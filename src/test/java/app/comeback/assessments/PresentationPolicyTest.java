package app.comeback.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.protocols.PresentationClass;
import app.comeback.shared.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresentationPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "story.mechanism=SPRINTING|ACUTE_STRAIN|sudden",
                "story.mechanism=STRETCHING|ACUTE_STRAIN|sudden",
                "story.mechanism=OTHER_SUDDEN signs.tender=YES signs.leg-raise=YES|ACUTE_STRAIN|sudden",
                "story.mechanism=SPRINTING story.pop=YES story.bruise=SMALL story.walking=LIMP|ACUTE_STRAIN|sudden",
                "story.mechanism=STRETCHING RF-06=YES|SUSPECTED_AVULSION|avulsion-signs",
                "story.mechanism=STRETCHING story.pop=YES story.bruise=LARGE|SUSPECTED_AVULSION|pop-bruise",
                "story.mechanism=SPRINTING story.pop=YES story.walking=NOT|SUSPECTED_AVULSION|pop-walking",
                "story.mechanism=SPRINTING RF-06=YES signs.below-knee=YES|SUSPECTED_AVULSION|avulsion-signs",
                "story.mechanism=GRADUAL signs.sit-bone=YES|PROX_TENDINOPATHY|sit-bone",
                "story.mechanism=GRADUAL signs.sit-bone=YES signs.below-knee=YES|REFERRED_NEURAL|below-knee",
                "story.mechanism=SPRINTING signs.below-knee=YES|REFERRED_NEURAL|below-knee",
                "story.mechanism=GRADUAL signs.nerve=YES|REFERRED_NEURAL|nerve",
                "story.mechanism=GRADUAL RF-08=YES|REFERRED_NEURAL|nerve",
                "story.mechanism=GRADUAL signs.crossed-leg-raise=YES|REFERRED_NEURAL|crossed-raise",
                "story.mechanism=GRADUAL signs.back=YES signs.leg-raise=YES signs.tender=NO|REFERRED_NEURAL|back-raise",
                "story.mechanism=SPRINTING signs.back=YES signs.leg-raise=YES signs.tender=YES|ACUTE_STRAIN|sudden",
                "story.mechanism=GRADUAL signs.limits=NO signs.sit-bone=NO|TIGHTNESS_NONSPECIFIC|stiff",
                "story.mechanism=GRADUAL signs.limits=YES signs.sit-bone=NO||unclear",
                "story.mechanism=BLOW|CONTUSION_DOMS_CRAMP|blow",
                "story.mechanism=AFTER_LOAD|CONTUSION_DOMS_CRAMP|after-load",
                "story.mechanism=CRAMP|CONTUSION_DOMS_CRAMP|cramp",
                "signs.tender=YES||unclear"
            })
    void a_class_is_proposed_with_its_reason(String answers, @Nullable PresentationClass expected, String reason) {
        Proposal proposal = PresentationPolicy.propose(answers(answers));
        assertThat(proposal.presentation()).isEqualTo(expected);
        assertThat(proposal.reasons()).contains("assessments.reason." + reason);
    }

    private static Answers answers(String text) {
        return new Answers(Arrays.stream(text.split(" "))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "3.5", "x", "-1", "", " ", "7 of 10", "٣"})
    void a_pain_that_cannot_be_is_refused(String typed) {
        Question pain = new Question("goal.pain", Question.Section.GOAL, Question.Kind.PAIN, List.of(), null, null);
        assertThatThrownBy(() -> pain.checked(typed, TODAY)).isInstanceOf(Refused.class);
        assertThat(pain.checked(" 7 ", TODAY)).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, assessments.answer.future",
        "1900-01-01, assessments.answer.day",
        "2026-02-30, assessments.answer.day",
        "yesterday, assessments.answer.day"
    })
    void a_day_that_cannot_be_is_refused_with_the_reason(String typed, String reason) {
        Question day = new Question("story.onset", Question.Section.STORY, Question.Kind.DAY, List.of(), null, null);
        assertThatThrownBy(() -> day.checked(typed, TODAY)).hasMessageStartingWith(reason);
        assertThat(day.checked("2026-11-25", TODAY)).isEqualTo("2026-11-25");
        assertThat(day.checked(Question.UNKNOWN, TODAY)).isEqualTo(Question.UNKNOWN);
    }

    @Test
    void numbers_and_choices_are_checked() {
        Question minutes = new Question(
                "goal.minutes", Question.Section.GOAL, Question.Kind.NUMBER, List.of("5", "240"), null, null);
        assertThatThrownBy(() -> minutes.checked("4", TODAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> minutes.checked("1800", TODAY)).isInstanceOf(Refused.class);
        assertThat(minutes.checked("25", TODAY)).isEqualTo("25");
        Question yes =
                new Question("a", Question.Section.SIGNS, Question.Kind.YES_NO, List.of("YES", "NO"), null, null);
        assertThatThrownBy(() -> yes.checked("MAYBE", TODAY)).isInstanceOf(Refused.class);
        Question many =
                new Question("b", Question.Section.GOAL, Question.Kind.MANY, List.of("BAND", "BOX"), null, null);
        assertThat(many.checked("BAND,BOX", TODAY)).isEqualTo("BAND,BOX");
        assertThatThrownBy(() -> many.checked("BAND,ROCKET", TODAY)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"3A, 2b, true", "5, , false", "3a, , false", ", 3d, false", ", 4c, true", ", 4a, false", "4, , true"})
    void imaging_classes_have_their_written_forms(@Nullable String munich, @Nullable String bamic, boolean allowed) {
        if (allowed) {
            assertThat(new Imaging(TODAY, "Dr Image", munich, bamic).munich()).isEqualTo(munich);
        } else {
            assertThatThrownBy(() -> new Imaging(TODAY, "Dr Image", munich, bamic))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void imaging_classes_need_the_day_and_who_reported() {
        assertThatThrownBy(() -> new Imaging(null, "Dr Image", "3A", null)).hasMessage("assessments.imaging.needed");
        assertThatThrownBy(() -> new Imaging(TODAY, " ", null, "2b")).hasMessage("assessments.imaging.needed");
        assertThat(new Imaging(null, "", "", " ")).isEqualTo(Imaging.NONE);
    }

    @Test
    void a_pack_fits_its_instrument_or_is_refused_with_the_reason() {
        assertThat(InstrumentPack.read(pack("FASH", 10, 0, 10)).items()).hasSize(10);
        assertThatThrownBy(() -> InstrumentPack.read(pack("FASH", 9, 0, 10)))
                .hasMessage("assessments.pack.count [FASH, 10, 9]");
        assertThatThrownBy(() -> InstrumentPack.read(pack("LEFS", 20, 0, 5)))
                .hasMessage("assessments.pack.range [1, 0–4, 0–5]");
        assertThatThrownBy(() -> InstrumentPack.read(pack("VISA_H", 8, 0, 10)))
                .hasMessageStartingWith("assessments.pack.range [7");
        assertThatThrownBy(() -> InstrumentPack.read(pack("HAOS", 8, 0, 4)))
                .hasMessageStartingWith("assessments.pack.parts");
        assertThatThrownBy(() -> InstrumentPack.read(pack("FASH", 10, 0, 10) + "surprise: 1\n"))
                .hasMessageStartingWith("assessments.pack.unreadable");
        assertThatThrownBy(() -> InstrumentPack.read("instrument: FASH")).hasMessage("assessments.pack.missing");
        assertThatThrownBy(() -> InstrumentPack.read("")).isInstanceOf(Refused.class);
    }

    @Test
    void the_parts_of_a_pack_are_scored_each_by_itself() {
        StringBuilder yaml = new StringBuilder("instrument: HAOS\nversion: '1'\nlanguage: en\nlicence: Ours\nitems:\n");
        for (String part : Instrument.HAOS_PARTS) {
            for (int i = 0; i < 2; i++) {
                yaml.append("- {text: How, part: ").append(part).append(", values: [0, 1, 2, 3, 4]}\n");
            }
        }
        InstrumentPack pack = InstrumentPack.read(yaml.toString());
        assertThat(InstrumentScore.of(pack, Arrays.asList(0, 0, 1, 1, 2, 2, 3, 3, 4, 4))
                        .orElseThrow())
                .isEqualByComparingTo("50");
        assertThat(InstrumentScore.of(pack, Arrays.asList(0, 0, 1, 1, 2, 2, 3, 3, 4, null)))
                .isEmpty();
    }

    static String pack(String instrument, int items, int from, int to) {
        String values = java.util.stream.IntStream.rangeClosed(from, to)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", ", "[", "]"));
        return "instrument: " + instrument + "\nversion: '1'\nlanguage: en\nlicence: Ours to test with\nitems:\n"
                + ("- {text: How is it?, values: " + values + "}\n").repeat(items);
    }

    @Test
    void an_answer_map_cannot_be_changed_from_outside() {
        assertThatThrownBy(() -> new Answers(Map.of("a", "b")).byQuestion().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
