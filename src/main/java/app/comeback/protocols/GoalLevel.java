package app.comeback.protocols;

/** How far the client wants to go; later levels need more criteria and more phases. */
public enum GoalLevel {
    DAILY_LIVING,
    RECREATIONAL,
    RUNNER,
    SPRINT_PIVOT_SPORT
}
