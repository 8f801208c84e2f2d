package app.comeback.safeguarding;

import app.comeback.care.CareMember;
import app.comeback.care.CareRole;
import java.util.List;

/** Who should read: the clinicians of a care team; where it has none, everybody of it, so that somebody does. */
final class Readers {

    private Readers() {}

    static List<CareMember> of(List<CareMember> team) {
        List<CareMember> clinicians = team.stream()
                .filter(member -> member.role() == CareRole.CLINICIAN)
                .toList();
        return clinicians.isEmpty() ? team : clinicians;
    }
}
