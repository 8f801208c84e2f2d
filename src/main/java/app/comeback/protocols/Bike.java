package app.comeback.protocols;

import java.math.BigDecimal;

/** The target for five painless minutes on a stationary bike. */
public final class Bike {

    private Bike() {}

    /** The two ways in which the target is published. */
    public enum Target {
        /** 150 watts for everybody. */
        ABSOLUTE_150W,
        /** One and a half watts for each kilogram of body mass. */
        WATTS_1_5_PER_KG
    }

    /**
     * The power to hold, in watts.
     *
     * @param massKg body mass in kg; above 0
     */
    public static BigDecimal watts(Target target, BigDecimal massKg) {
        if (massKg.signum() <= 0) {
            throw new IllegalArgumentException("A body mass is more than 0 kg");
        }
        return switch (target) {
            case ABSOLUTE_150W -> BigDecimal.valueOf(150);
            case WATTS_1_5_PER_KG -> Numbers.plain(massKg.multiply(new BigDecimal("1.5")));
        };
    }
}
