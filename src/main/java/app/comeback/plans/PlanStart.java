package app.comeback.plans;

import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.ProtocolRef;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;

/** What a new plan is started as; none of it ever changes. */
record PlanStart(
        PlanId plan,
        AccountId client,
        ProtocolRef protocol,
        PresentationClass presentation,
        GoalLevel goal,
        Side injured) {}
