package app.comeback.exercises;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The picture of an exercise as SVG: start and end, each in a field of its own. Where its address ends in
 * {@code #move}, the second body moves, unless the reader prefers no motion. Light and dark follow the reader.
 */
final class ExercisePicture {

    private static final String COLOURS = """
            svg{--g:#edf3f4;--n:#47626e;--f:#a9bbc2;--h:#22363f;--p:#c3b193;--l:#8a765c;--m:#e2523b;--a:#0b6868;\
            --s:#b5d6d1;--o:#d48806;--k:#15252b}
            @media (prefers-color-scheme:dark){svg{--g:#1c2a31;--n:#c6d5da;--f:#6c818a;--h:#7f949c;--p:#84745d;\
            --l:#a08d70;--m:#ff7058;--a:#74d3cd;--s:#2c5752;--o:#f2b544;--k:#e6eef0}}
            """;
    private static final String SHAPES = """
            .g{fill:var(--g)}.n{fill:var(--n)}.f{fill:var(--f)}.n,.f{stroke:var(--g);stroke-width:.9}
            .h{fill:var(--h)}.m{fill:var(--m)}.p{fill:var(--p)}.l{fill:var(--l)}.s{fill:var(--s)}.o{fill:var(--o)}
            .c{stroke:var(--g);stroke-width:1.5}.w,.x,.r,.v,.d,.a,.b,.t{fill:none;stroke-linecap:round}
            .w{stroke:var(--o);stroke-width:3}.x{stroke:var(--l);stroke-width:5}.r{stroke:var(--l);stroke-width:4}
            .v{stroke:var(--f);stroke-width:2.5}.d{stroke:var(--a);stroke-width:2;stroke-dasharray:4 4}
            .a{stroke:var(--a);stroke-width:3.6}.i{fill:var(--a)}
            .b,.t{stroke:var(--o);stroke-width:3.4;vector-effect:non-scaling-stroke}.t{stroke-width:5}
            .j{stroke:var(--k);stroke-width:1.6}.q{fill:var(--k);font:600 13px system-ui,sans-serif}
            """;

    /** An empty field with the outline of a picture, for an exercise that has none. */
    static final String NONE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240" role="img" aria-label="No picture">
            <style>svg{--g:#edf3f4;--f:#a9bbc2}@media (prefers-color-scheme:dark){svg{--g:#1c2a31;--f:#6c818a}}
            .g{fill:var(--g)}.f{fill:none;stroke:var(--f);stroke-width:4;stroke-linejoin:round}.d{fill:var(--f)}</style>
            <rect class="g" width="320" height="240" rx="10"/>
            <rect class="f" x="110" y="80" width="100" height="80" rx="8"/>
            <circle class="d" cx="137" cy="106" r="8"/>
            <path class="f" d="M114 152L145 124L165 142L184 116L206 146"/>
            </svg>
            """;

    private ExercisePicture() {}

    /**
     * Draws it.
     *
     * @param title the exercise's name
     * @param description both positions in words, for those who do not see them
     * @param muscles what is tinted
     */
    static String draw(Picture picture, String title, String description, Set<Muscle> muscles) {
        Stage stage = Stage.around(picture);
        Motion still = Motion.still(picture.start());
        Motion motion = Motion.between(picture.start(), picture.end());
        String start = scene(picture, muscles, still) + Arrows.ofStart(picture);
        String end = scene(picture, muscles, motion) + Arrows.ofEnd(picture);
        String fields = field(stage, 0, start) + field(stage, 1, end);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"t d\">"
                        .formatted(Stage.WIDTH, Stage.HEIGHT)
                + "<title id=\"t\">" + Svg.escaped(title) + "</title>"
                + "<desc id=\"d\">" + Svg.escaped(description) + "</desc>\n"
                + "<style>\n" + COLOURS + SHAPES + moving(motion) + "</style>\n"
                + Svg.group("id=\"move\"", fields) + "\n</svg>\n";
    }

    private static String moving(Motion motion) {
        return "@media (prefers-reduced-motion:no-preference){#move:target .k{animation-duration:2.2s;"
                + "animation-timing-function:linear;animation-iteration-count:infinite;animation-direction:alternate}"
                + motion.rules() + "}\n";
    }

    private static String field(Stage stage, int number, String scene) {
        Stage.Field field = stage.field(number);
        Point floor = stage.floor(field);
        String ground = Svg.line("j", List.of(new Point(floor.x(), -0.8), new Point(floor.y(), -0.8)));
        return "<rect class=\"g\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\"/>"
                        .formatted(
                                Svg.number(field.x()),
                                Svg.number(field.y()),
                                Svg.number(field.width()),
                                Svg.number(field.height()))
                + Svg.group("transform=\"" + stage.transform(field) + "\"", ground + scene) + "\n"
                + "<text class=\"q\" x=\"%s\" y=\"%s\">%d</text>\n"
                        .formatted(Svg.number(field.x() + 9), Svg.number(field.y() + 18), number + 1);
    }

    private static String scene(Picture picture, Set<Muscle> muscles, Motion motion) {
        String behind = things(picture, motion, false);
        String before = things(picture, motion, true);
        return behind + new Figure(picture, muscles, motion).draw() + before;
    }

    private static String things(Picture picture, Motion motion, boolean before) {
        return picture.props().stream()
                .filter(prop -> prop.kind().isBeforeBody() == before)
                .map(prop -> thing(picture, prop, motion))
                .collect(Collectors.joining());
    }

    private static String thing(Picture picture, Prop prop, Motion motion) {
        BodyPoint at = prop.at();
        BodyPoint to = prop.to();
        if (to != null) {
            return motion.spanned(
                    pose -> at == null
                            ? new Point(prop.x(), prop.y())
                            : picture.body(pose).at(at),
                    pose -> picture.body(pose).at(to),
                    Props.between(prop.kind()));
        }
        return at == null
                ? Props.draw(prop)
                : motion.moved(pose -> picture.body(pose).at(at), Props.held(prop.kind()));
    }
}
