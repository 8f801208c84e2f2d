package app.comeback.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Puts groups of a drawing where a pose wants them and, in a moving drawing, collects the key frames that carry them
 * from the start to the end.
 */
final class Motion {

    private static final int STEPS = 10;
    private static final double REST_PERCENT = 12;
    private static final double NOTICEABLE = 0.05;

    private final Pose rest;
    private final List<Pose> way;
    private final List<String> keyframes = new ArrayList<>();

    private Motion(Pose rest, List<Pose> way) {
        this.rest = rest;
        this.way = way;
    }

    /** Stands still in this pose. */
    static Motion still(Pose pose) {
        return new Motion(pose, List.of());
    }

    /** Rests in the end, and can move there from the start. */
    static Motion between(Pose start, Pose end) {
        List<Pose> way = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            way.add(start.between(end, eased((double) step / STEPS)));
        }
        return new Motion(end, List.copyOf(way));
    }

    private static double eased(double share) {
        return (1 - StrictMath.cos(Math.PI * share)) / 2;
    }

    /** A group that is turned by this joint. */
    String turned(ToDoubleFunction<Pose> degrees, String content) {
        return placed(
                pose -> "rotate(" + Svg.number(degrees.applyAsDouble(pose)) + ")",
                pose -> "rotate(" + Svg.number(degrees.applyAsDouble(pose)) + "deg)",
                content);
    }

    /** A group that is moved to this place. */
    String moved(Function<Pose, Point> place, String content) {
        return placed(
                pose -> "translate("
                        + Svg.pair(place.apply(pose).x(), place.apply(pose).y()) + ")",
                pose -> "translate(%spx,%spx)"
                        .formatted(
                                Svg.number(place.apply(pose).x()),
                                Svg.number(place.apply(pose).y())),
                content);
    }

    /** A group whose unit square is stretched from one place to another. */
    String spanned(Function<Pose, Point> from, Function<Pose, Point> to, String content) {
        return moved(
                from,
                turned(
                        pose -> from.apply(pose).direction(to.apply(pose)),
                        stretched(pose -> from.apply(pose).distance(to.apply(pose)), content)));
    }

    private String stretched(ToDoubleFunction<Pose> length, String content) {
        Function<Pose, String> scale = pose -> "scale(" + Svg.number(Math.max(1, length.applyAsDouble(pose))) + ",1)";
        return placed(scale, scale, content);
    }

    private String placed(Function<Pose, String> attribute, Function<Pose, String> style, String content) {
        String transform = "transform=\"" + attribute.apply(rest) + "\"";
        List<String> stages = way.stream().map(style).toList();
        boolean moves = stages.stream().distinct().count() > 1;
        if (!moves) {
            return Svg.group(transform, content);
        }
        int number = keyframes.size();
        keyframes.add(
                "@keyframes k" + number + "{" + frames(stages) + "}.k" + number + "{animation-name:k" + number + "}");
        return Svg.group("class=\"k k" + number + "\" " + transform, content);
    }

    private static String frames(List<String> stages) {
        List<String> frames = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            double percent = REST_PERCENT + (100 - 2 * REST_PERCENT) * step / STEPS;
            String at = step == 0 ? "0%," : step == STEPS ? "100%," : "";
            frames.add(at + Svg.number(percent) + "%{transform:" + stages.get(step) + "}");
        }
        return frames.stream().collect(Collectors.joining());
    }

    /** The way of a point of the body from start to end; one point when it stays. */
    static List<Point> trace(Picture picture, BodyPoint point) {
        List<Point> trace = new ArrayList<>();
        for (Pose pose : between(picture.start(), picture.end()).way) {
            Point next = picture.body(pose).at(point);
            if (trace.isEmpty() || trace.getLast().distance(next) > NOTICEABLE) {
                trace.add(next);
            }
        }
        return trace;
    }

    /** The style rules of everything that moves. */
    String rules() {
        return String.join("", keyframes);
    }
}
