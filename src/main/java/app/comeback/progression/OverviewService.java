package app.comeback.progression;

import app.comeback.assessments.AssessmentDesk;
import app.comeback.assessments.SafetyLocks;
import app.comeback.care.CareAccess;
import app.comeback.exercises.ClientRestrictions;
import app.comeback.plans.Plans;
import app.comeback.shared.AccountId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class OverviewService implements Overview {

    private final CareAccess care;
    private final SafetyLocks locks;
    private final AssessmentDesk assessments;
    private final Plans plans;
    private final Gates gates;
    private final ProgressReports reports;
    private final Doses doses;
    private final ClientRestrictions restrictions;

    OverviewService(
            CareAccess care,
            SafetyLocks locks,
            AssessmentDesk assessments,
            Plans plans,
            Gates gates,
            ProgressReports reports,
            Doses doses,
            ClientRestrictions restrictions) {
        this.care = care;
        this.locks = locks;
        this.assessments = assessments;
        this.plans = plans;
        this.gates = gates;
        this.reports = reports;
        this.doses = doses;
        this.restrictions = restrictions;
    }

    @Override
    public Page open(AccountId client) {
        care.requireCare(client);
        ProgressReport report = plans.running(client)
                .map(plan -> reports.of(client, gates.judge(plan).state()))
                .orElse(null);
        AssessmentDesk.Overview assessment = assessments.open(client);
        return new Page(
                locks.open(client),
                assessment.waits(),
                assessment.confirmed(),
                restrictions.of(client),
                report == null ? List.of() : doses.lines(report.gate().plan()),
                report);
    }
}
