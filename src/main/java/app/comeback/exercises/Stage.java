package app.comeback.exercises;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the two positions of a picture go: side by side, or one below the other when the body lies; whichever shows it
 * larger.
 *
 * @param left the left edge of the scene
 * @param right its right edge
 * @param bottom its lower edge, somewhat below the floor
 * @param top its upper edge
 */
record Stage(double left, double right, double bottom, double top) {

    static final int WIDTH = 320;
    static final int HEIGHT = 240;

    private static final double GAP = 6;
    private static final double PADDING = 7;
    private static final double LARGEST = 1.45;
    private static final double BELOW_FLOOR = 8;
    private static final double ROOM_FOR_ARROW = 10;

    /** The room that both positions need together. */
    static Stage around(Picture picture) {
        List<Box> boxes = Stream.concat(
                        Stream.of(picture.start(), picture.end())
                                .flatMap(pose -> picture.body(pose).points().entrySet().stream())
                                .map(entry -> Box.around(
                                        entry.getValue(), entry.getKey().radius())),
                        picture.props().stream().map(Stage::box))
                .toList();
        double arrow = picture.arrow() == null ? 0 : ROOM_FOR_ARROW;
        return new Stage(
                boxes.stream().mapToDouble(Box::left).min().orElse(0),
                boxes.stream().mapToDouble(Box::right).max().orElse(0),
                -BELOW_FLOOR - (picture.push() == null ? 0 : ROOM_FOR_ARROW),
                boxes.stream().mapToDouble(Box::top).max().orElse(0) + arrow / 2);
    }

    private record Box(double left, double right, double top) {

        static Box around(Point point, double radius) {
            return new Box(point.x() - radius, point.x() + radius, point.y() + radius);
        }
    }

    private static Box box(Prop prop) {
        double x = prop.x();
        return switch (prop.kind()) {
            case MAT, BENCH, BOX, PLINTH -> new Box(x, x + prop.width(), prop.height());
            case CHAIR -> new Box(x, x + prop.width(), prop.height() + 48);
            case WALL -> new Box(x - 12, x, prop.height());
            case CUSHION -> new Box(x, x + prop.width(), prop.y() + prop.height());
            case BIKE -> new Box(x - 40, x + 58, prop.y() + 84);
            case CONE -> new Box(x - 7, x + 7, 20);
            case COURSE -> new Box(x - 4, x + prop.width() + 4, prop.y() + prop.width() / 2 + 4);
            case FOOT_BAR -> new Box(x - 7, x + 7, prop.y() + 7);
            case SPEED -> new Box(x - 32, x, prop.y());
            case POST -> new Box(x - 3, x + 3, prop.height());
            case BAND, TOWEL, SLIDER, WEIGHT, BARBELL -> new Box(0, 0, 0);
        };
    }

    /** One of the two fields of the picture, in the picture's own pixels. */
    record Field(double x, double y, double width, double height) {}

    private boolean isStacked() {
        return scale(stacked(0)) > scale(beside(0));
    }

    private static Field beside(int number) {
        double width = (WIDTH - GAP) / 2;
        return new Field(number * (width + GAP), 0, width, HEIGHT);
    }

    private static Field stacked(int number) {
        double height = (HEIGHT - GAP) / 2;
        return new Field(0, number * (height + GAP), WIDTH, height);
    }

    /** The field of the first (0) or second (1) position. */
    Field field(int number) {
        return isStacked() ? stacked(number) : beside(number);
    }

    private double scale(Field field) {
        double fits = Math.min(
                (field.width() - 2 * PADDING) / (right - left), (field.height() - 2 * PADDING) / (top - bottom));
        return Math.min(LARGEST, fits);
    }

    /** How many pixels a unit of the scene gets. */
    double scale() {
        return scale(field(0));
    }

    /** The transformation that puts the scene into a field: in the middle, its lower edge at the bottom. */
    String transform(Field field) {
        double x = field.x() + field.width() / 2 - scale() * (left + right) / 2;
        double spare = Math.max(0, field.height() - 2 * PADDING - scale() * (top - bottom));
        double y = field.y() + field.height() - PADDING - spare * 0.3 + scale() * bottom;
        return "translate(%s) scale(%s -%s)".formatted(Svg.pair(x, y), decimals(scale()), decimals(scale()));
    }

    private static String decimals(double value) {
        long thousandths = Math.round(value * 1000);
        return thousandths / 1000 + "." + "%03d".formatted(thousandths % 1000);
    }

    /** Where the floor ends to the left and right, seen from inside the scene. */
    Point floor(Field field) {
        double half = (field.width() - 2 * PADDING) / scale() / 2;
        double middle = (left + right) / 2;
        return new Point(middle - half, middle + half);
    }
}
