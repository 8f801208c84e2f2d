package app.comeback.protocols;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as sentences show them. */
final class Numbers {

    private static final int SCALE = 1;

    private Numbers() {}

    /** With at most one decimal, and none when it is whole. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
