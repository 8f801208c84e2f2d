package app.comeback.people.ui;

import app.comeback.shared.ConditionCode;
import java.util.List;

/** The conditions that a form offers. */
final class Conditions {

    static final List<ConditionCode> KNOWN = List.of(ConditionCode.HAMSTRING);

    private Conditions() {}
}
