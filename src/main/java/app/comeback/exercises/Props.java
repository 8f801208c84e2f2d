package app.comeback.exercises;

import java.util.List;

/** Draws the things around a body, as simply as they can be recognised. */
final class Props {

    private static final String BODY = "p";
    private static final String EDGE = "l";
    private static final String SOFT = "s";

    private Props() {}

    /** A thing that stands by itself. */
    static String draw(Prop prop) {
        double x = prop.x();
        double y = prop.y();
        double width = prop.width();
        double height = prop.height();
        return switch (prop.kind()) {
            case MAT -> Svg.rect(SOFT, x, -4, width, 4);
            case BENCH -> bench(x, width, height);
            case BOX -> Svg.rect(BODY, x, 0, width, height);
            case CHAIR -> chair(x, width, height);
            case PLINTH -> bench(x, width, height) + Svg.rect(EDGE, x + 2, height * 0.3, width - 4, 2);
            case WALL -> wall(x, height);
            case CUSHION -> Svg.rect(SOFT, x, y, width, height);
            case BIKE -> bike(x, y);
            case CONE -> Svg.path("o", "M%sL%sL%sZ".formatted(Svg.pair(x - 7, 0), Svg.pair(x, 20), Svg.pair(x + 7, 0)));
            case COURSE -> course(x, y, width);
            case FOOT_BAR -> footBar(x, y);
            case SPEED -> speed(x, y);
            case POST -> Svg.rect(BODY, x - 2.5, 0, 5, height);
            case BAND, TOWEL, SLIDER, WEIGHT, BARBELL -> "";
        };
    }

    /** A thing that the body holds, drawn around the place where it is held. */
    static String held(Prop.Kind kind) {
        return switch (kind) {
            case SLIDER -> Svg.rect("o", -9, -4.6, 18, 3.4);
            case WEIGHT -> Svg.path("w", "M-4.5 -3A4.6 4.6 0 1 1 4.5 -3") + Svg.circle("o", 0, -10, 7.5);
            case BARBELL -> Svg.circle("o", 0, 0, 13) + Svg.circle(BODY, 0, 0, 4);
            default -> "";
        };
    }

    /** Something that goes from one end of a unit line to the other. */
    static String between(Prop.Kind kind) {
        String style = kind == Prop.Kind.BAND ? "b" : "t";
        return "<path class=\"%s\" d=\"M0 0H1\"/>".formatted(style);
    }

    private static String bench(double x, double width, double height) {
        return Svg.rect(EDGE, x + 4, 0, 4, height)
                + Svg.rect(EDGE, x + width - 8, 0, 4, height)
                + Svg.rect(BODY, x, height - 8, width, 8);
    }

    private static String chair(double x, double width, double height) {
        return Svg.rect(EDGE, x + 1, 0, 4, height + 48)
                + Svg.rect(EDGE, x + width - 5, 0, 4, height)
                + Svg.rect(BODY, x, height - 6, width, 6)
                + Svg.rect(BODY, x, height + 26, 6, 22);
    }

    private static String wall(double x, double height) {
        StringBuilder bricks = new StringBuilder(Svg.rect(BODY, x - 12, 0, 12, height));
        for (double y = 14; y < height; y += 14) {
            bricks.append(Svg.line("c", List.of(new Point(x - 12, y), new Point(x, y))));
        }
        return bricks.toString();
    }

    /** A bike whose crank turns around this place. */
    private static String bike(double x, double y) {
        Point crank = new Point(x, y);
        Point saddle = crank.plus(-26, 62);
        Point bar = crank.plus(36, 78);
        return Svg.circle("r", x + 38, 22, 20)
                + Svg.line("x", List.of(new Point(x - 34, 2), new Point(x + 52, 2)))
                + Svg.line("x", List.of(new Point(x - 14, 2), crank, saddle))
                + Svg.line("x", List.of(crank, new Point(x + 38, 22), bar))
                + Svg.line("x", List.of(saddle.plus(-12, 1), saddle.plus(10, 1)))
                + Svg.line("x", List.of(bar, bar.plus(10, 5)))
                + Svg.circle("r", x, y, 9);
    }

    private static String footBar(double x, double y) {
        return Svg.rect(EDGE, x - 2, 0, 4, y + 4) + Svg.circle("o", x, y, 6.5);
    }

    private static String speed(double x, double y) {
        return Svg.line("v", List.of(new Point(x, y), new Point(x - 22, y)))
                + Svg.line("v", List.of(new Point(x - 4, y - 16), new Point(x - 32, y - 16)))
                + Svg.line("v", List.of(new Point(x, y - 32), new Point(x - 22, y - 32)));
    }

    /** The way of the change-of-direction drill, seen from above: up, to both sides, and back. */
    private static String course(double x, double y, double width) {
        double half = width / 2;
        Point start = new Point(x + half, y);
        Point middle = new Point(x + half, y + half);
        Point left = new Point(x, y + half);
        Point right = new Point(x + width, y + half);
        StringBuilder drawn =
                new StringBuilder(Svg.line("d", List.of(start, middle)) + Svg.line("d", List.of(left, right)));
        for (Point cone : List.of(start, middle, left, right)) {
            drawn.append(Svg.circle("o", cone.x(), cone.y(), 3.6));
        }
        return drawn.toString();
    }
}
