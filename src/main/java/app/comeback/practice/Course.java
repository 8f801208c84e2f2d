package app.comeback.practice;

/**
 * How far one client came with one rule set; several plans of the client count as one course.
 *
 * @param code the rule set
 * @param version its newest version among the plans
 * @param furthest the highest phase that was ever entered, from 0
 * @param running whether a plan runs and the client is still here
 */
record Course(String code, int version, int furthest, boolean running) {}
