package app.comeback.exercises;

import java.util.List;

/** Writes numbers and simple outlines as SVG does; the same input gives the same bytes everywhere. */
final class Svg {

    private Svg() {}

    /** A number with at most one decimal. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }

    /** Two numbers. */
    static String pair(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** Text between tags and in attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String group(String attributes, String content) {
        return "<g " + attributes + ">" + content + "</g>";
    }

    static String circle(String style, double x, double y, double radius) {
        return "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(style, number(x), number(y), number(radius));
    }

    static String rect(String style, double x, double y, double width, double height) {
        return "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"1.5\"/>"
                .formatted(style, number(x), number(y), number(width), number(height));
    }

    static String path(String style, String way) {
        return "<path class=\"%s\" d=\"%s\"/>".formatted(style, way);
    }

    /** A line through points. */
    static String line(String style, List<Point> points) {
        StringBuilder way = new StringBuilder();
        for (Point point : points) {
            way.append(way.isEmpty() ? "M" : "L").append(pair(point.x(), point.y()));
        }
        return path(style, way.toString());
    }

    /** The outline of a limb: two circles, and their common tangents. */
    static String limb(String style, Point from, double fromRadius, Point to, double toRadius) {
        double way = from.direction(to);
        double lean = StrictMath.toDegrees(StrictMath.acos((fromRadius - toRadius) / from.distance(to)));
        Point a = from.towards(way + lean, fromRadius);
        Point b = to.towards(way + lean, toRadius);
        Point c = to.towards(way - lean, toRadius);
        Point d = from.towards(way - lean, fromRadius);
        return path(
                style,
                "M%sL%sA%s 0 0 0 %sL%sA%s 0 1 0 %sZ"
                        .formatted(
                                pair(a.x(), a.y()),
                                pair(b.x(), b.y()),
                                pair(toRadius, toRadius),
                                pair(c.x(), c.y()),
                                pair(d.x(), d.y()),
                                pair(fromRadius, fromRadius),
                                pair(a.x(), a.y())));
    }
}
