package app.comeback.plans;

import app.comeback.shared.AccountId;

/**
 * A version was published, in the transaction of its publication; version 1 is the start of a plan.
 *
 * @param plan the plan
 * @param client whose it is
 * @param version the version
 * @param reason why, in the words of who published it
 */
public record PlanPublished(PlanId plan, AccountId client, int version, String reason) {}
