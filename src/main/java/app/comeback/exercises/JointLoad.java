package app.comeback.exercises;

/**
 * How much each joint has to bear.
 *
 * @param hip the hip joint
 * @param knee the knee joint
 * @param ankle ankle and foot
 * @param lowerBack the joints of the lower back
 */
public record JointLoad(Load hip, Load knee, Load ankle, Load lowerBack) {}
