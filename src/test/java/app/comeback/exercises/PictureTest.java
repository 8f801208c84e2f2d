package app.comeback.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class PictureTest {

    private static final double EXACT = 1e-9;

    /** The drawing rounds to a tenth. */
    private static final double FLOOR = -0.05;

    private static final Catalogue SHIPPED = ExerciseFiles.shipped();

    static Stream<ExerciseId> exercises() {
        return SHIPPED.exercises().keySet().stream();
    }

    /** Every picture, at several moments from its start to its end. */
    static Stream<Arguments> moments() {
        return SHIPPED.pictures().entrySet().stream()
                .flatMap(entry -> DoubleStream.iterate(0, share -> share <= 1, share -> share + 0.125)
                        .mapToObj(share -> Arguments.of(
                                entry.getKey(), share, entry.getValue().source())));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_exercise_has_a_picture_of_two_positions(ExerciseId id) throws Exception {
        Picture picture = source(id);
        assertThat(picture.start()).isNotEqualTo(picture.end());

        Document svg = parsed(drawing(id));

        assertThat(svg.getElementsByTagName("text").getLength()).isEqualTo(2);
        assertThat(text(svg, "title")).isEqualTo(exercise(id).name());
        assertThat(text(svg, "desc")).startsWith(exercise(id).position());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void nothing_in_a_picture_runs_or_loads_anything(ExerciseId id) throws Exception {
        Document svg = parsed(drawing(id));

        for (String tag : List.of("script", "image", "use", "a", "foreignObject")) {
            assertThat(svg.getElementsByTagName(tag).getLength()).isZero();
        }
        assertThat(drawing(id).svg()).doesNotContain("url(", "@import", "href");
    }

    @ParameterizedTest
    @MethodSource("moments")
    void limbs_keep_their_length(ExerciseId id, double share, Picture picture) {
        Skeleton body = picture.body(picture.start().between(picture.end(), share));

        assertLength(body, BodyPoint.HIP, BodyPoint.SHOULDER, Skeleton.TORSO);
        assertLength(body, BodyPoint.HIP, BodyPoint.NEAR_KNEE, Skeleton.THIGH);
        assertLength(body, BodyPoint.HIP, BodyPoint.FAR_KNEE, Skeleton.THIGH);
        assertLength(body, BodyPoint.NEAR_KNEE, BodyPoint.NEAR_ANKLE, Skeleton.SHIN);
        assertLength(body, BodyPoint.FAR_KNEE, BodyPoint.FAR_ANKLE, Skeleton.SHIN);
        assertLength(body, BodyPoint.SHOULDER, BodyPoint.NEAR_ELBOW, Skeleton.UPPER_ARM);
        assertLength(body, BodyPoint.NEAR_ELBOW, BodyPoint.NEAR_HAND, Skeleton.FOREARM);
        assertLength(body, BodyPoint.SHOULDER, BodyPoint.HEAD, Skeleton.NECK);
    }

    private static void assertLength(Skeleton body, BodyPoint from, BodyPoint to, double length) {
        assertThat(body.at(from).distance(body.at(to))).isCloseTo(length, within(EXACT));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void nobody_sinks_into_the_floor(ExerciseId id, double share, Picture picture) {
        Skeleton body = picture.body(picture.start().between(picture.end(), share));

        assertThat(body.lowest()).isGreaterThanOrEqualTo(FLOOR);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void the_anchor_stays_or_goes_where_the_pose_says(ExerciseId id, double share, Picture picture) {
        Pose pose = picture.start().between(picture.end(), share);

        assertThat(picture.body(pose).at(picture.anchor()).x()).isCloseTo(pose.x(), within(EXACT));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void the_whole_body_is_inside_the_picture(ExerciseId id) {
        Picture picture = source(id);
        Stage stage = Stage.around(picture);
        for (Pose pose : List.of(picture.start(), picture.end())) {
            picture.body(pose).points().forEach((name, point) -> {
                assertThat(point.x() - name.radius()).isGreaterThanOrEqualTo(stage.left());
                assertThat(point.x() + name.radius()).isLessThanOrEqualTo(stage.right());
                assertThat(point.y() + name.radius()).isLessThanOrEqualTo(stage.top());
            });
        }
        double width = stage.field(0).width() / stage.scale();
        assertThat(stage.right() - stage.left()).isLessThanOrEqualTo(width);
    }

    @Test
    void the_same_angles_give_the_same_bytes() {
        Catalogue again = ExerciseFiles.shipped();

        assertThat(again.pictures()).isEqualTo(SHIPPED.pictures());
    }

    @Test
    void other_angles_give_another_address() {
        ExerciseId id = new ExerciseId("HX05");
        Exercise exercise = exercise(id);
        Picture picture = source(id);
        Pose lower = picture.start().between(picture.end(), 0.5);
        Picture other = new Picture(picture.anchor(), picture.start(), lower, null, null, picture.props());

        assertThat(Drawing.of(exercise, other).address(id))
                .isNotEqualTo(Drawing.of(exercise, picture).address(id));
    }

    @Test
    void the_worked_muscle_is_tinted_and_no_other() {
        Picture picture = source(new ExerciseId("HX26"));

        String plain = ExercisePicture.draw(picture, "t", "d", Set.of());
        String tinted = ExercisePicture.draw(picture, "t", "d", Set.of(Muscle.QUADRICEPS));

        assertThat(plain).doesNotContain("class=\"m\"");
        assertThat(tinted.split("class=\"m\"", -1)).hasSize(3);
    }

    @Test
    void a_moving_picture_rests_for_readers_who_prefer_no_motion() {
        assertThat(drawing(new ExerciseId("HX05")).svg())
                .containsOnlyOnce("animation-duration:")
                .contains("@media (prefers-reduced-motion:no-preference){#move:target .k{animation-duration:");
    }

    @Test
    void what_a_picture_says_cannot_break_it() throws Exception {
        Picture picture = source(new ExerciseId("HX05"));

        String svg = ExercisePicture.draw(picture, "<b> & \"quoted\"", "]]></desc>", Set.of());

        assertThat(text(parsed(new Drawing(picture, svg, "")), "title")).isEqualTo("<b> & \"quoted\"");
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of("knee", (Runnable) () -> new Pose.Leg(0, 170, 0)),
                Arguments.of("hip", (Runnable) () -> new Pose.Leg(-60, 0, 0)),
                Arguments.of("ankle", (Runnable) () -> new Pose.Leg(0, 0, 60)),
                Arguments.of("elbow", (Runnable) () -> new Pose.Arm(0, -10)),
                Arguments.of("shoulder", (Runnable) () -> new Pose.Arm(Double.NaN, 0)),
                Arguments.of("neck", (Runnable) () -> new Pose(90, 90, null, null, null, null, 0, null)));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void a_pose_that_no_body_can_take_is_refused(String joint, Runnable pose) {
        assertThatThrownBy(pose::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(joint);
    }

    @Test
    void pictures_are_small() {
        Map<ExerciseId, Drawing> pictures = SHIPPED.pictures();

        assertThat(pictures.values())
                .allSatisfy(picture -> assertThat(picture.svg().length()).isLessThan(40_000));
    }

    private static Exercise exercise(ExerciseId id) {
        return Objects.requireNonNull(SHIPPED.exercises().get(id));
    }

    private static Drawing drawing(ExerciseId id) {
        return Objects.requireNonNull(SHIPPED.pictures().get(id));
    }

    private static Picture source(ExerciseId id) {
        return drawing(id).source();
    }

    private static String text(Document svg, String tag) {
        NodeList found = svg.getElementsByTagName(tag);
        assertThat(found.getLength()).isEqualTo(1);
        return found.item(0).getTextContent();
    }

    private static Document parsed(Drawing drawing) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawing.svg().getBytes(StandardCharsets.UTF_8)));
    }
}
