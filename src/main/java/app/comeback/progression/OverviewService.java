package app.comeback.progression;

import app.comeback.assessments.AssessmentDesk;
import app.comeback.assessments.SafetyLocks;
import app.comeback.care.CareAccess;
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
    private final Progress progress;
    private final Doses doses;

    OverviewService(CareAccess care, SafetyLocks locks, AssessmentDesk assessments, Progress progress, Doses doses) {
        this.care = care;
        this.locks = locks;
        this.assessments = assessments;
        this.progress = progress;
        this.doses = doses;
    }

    @Override
    public Page open(AccountId client) {
        care.requireCare(client);
        ProgressReport report = progress.of(client).orElse(null);
        return new Page(
                locks.open(client),
                assessments.open(client).waits(),
                report == null ? List.of() : doses.lines(report.gate().plan()),
                report);
    }
}
