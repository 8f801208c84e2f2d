package app.comeback.exercises;

import java.util.ArrayList;
import java.util.List;

/** Arrows that show where a body goes from its first position, or where it presses. */
final class Arrows {

    private static final double HEAD_LENGTH = 9;
    private static final double HEAD_HALF = 5.5;
    private static final double SHORTEST = 12;
    private static final double BESIDE_BODY = 6;
    private static final double PRESS = 17;

    private Arrows() {}

    /** Where a point goes from the first position; empty when nothing is to be shown. */
    static String ofStart(Picture picture) {
        Picture.Arrow arrow = picture.arrow();
        return arrow == null ? "" : drawn(way(picture, arrow), arrow.quick());
    }

    /** Where the body presses in the second position; empty when it does not. */
    static String ofEnd(Picture picture) {
        Picture.Push push = picture.push();
        if (push == null) {
            return "";
        }
        Point edge = picture.body(picture.end())
                .at(push.at())
                .towards(push.degrees(), push.at().radius() + 2);
        return drawn(List.of(edge, edge.towards(push.degrees(), PRESS)), false);
    }

    private static List<Point> way(Picture picture, Picture.Arrow arrow) {
        List<Point> trace = Motion.trace(picture, arrow.at());
        if (arrow.x() != 0 || arrow.y() != 0) {
            return trace.stream().map(point -> point.plus(arrow.x(), arrow.y())).toList();
        }
        double heading = trace.getFirst().direction(trace.getLast());
        Point middle = trace.get(trace.size() / 2);
        Point centre = centre(picture.body(picture.start()));
        Point left = middle.towards(heading + 90, 1);
        double outward = left.distance(centre) > middle.distance(centre) ? 90 : -90;
        double gap = arrow.at().radius() + BESIDE_BODY;
        return trace.stream()
                .map(point -> point.towards(heading + outward, gap))
                .toList();
    }

    private static Point centre(Skeleton body) {
        Point hip = body.at(BodyPoint.HIP);
        Point shoulder = body.at(BodyPoint.SHOULDER);
        return new Point((hip.x() + shoulder.x()) / 2, (hip.y() + shoulder.y()) / 2);
    }

    private static String drawn(List<Point> way, boolean quick) {
        Point tip = way.getLast();
        if (way.getFirst().distance(tip) < SHORTEST) {
            return "";
        }
        List<Point> shaft = new ArrayList<>(way);
        shaft.removeIf(point -> point.distance(tip) < HEAD_LENGTH && !point.equals(way.getFirst()));
        double heading = shaft.getLast().direction(tip);
        shaft.add(tip.towards(heading, -HEAD_LENGTH));
        String second = quick ? head(tip.towards(heading, HEAD_LENGTH), heading) : "";
        return Svg.line("a", shaft) + head(tip, heading) + second;
    }

    private static String head(Point tip, double heading) {
        Point neck = tip.towards(heading, -HEAD_LENGTH);
        Point left = neck.towards(heading + 90, HEAD_HALF);
        Point right = neck.towards(heading - 90, HEAD_HALF);
        return Svg.path(
                "i",
                "M%sL%sL%sZ"
                        .formatted(
                                Svg.pair(left.x(), left.y()),
                                Svg.pair(tip.x(), tip.y()),
                                Svg.pair(right.x(), right.y())));
    }
}
