package app.comeback.training;

import app.comeback.care.Consents;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Pain;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('CLIENT')")
class CheckInsService implements CheckIns {

    private final MorningQuestion question;
    private final Consents consents;

    CheckInsService(MorningQuestion question, Consents consents) {
        this.question = question;
        this.consents = consents;
    }

    @Override
    public Optional<Open> open() {
        return question.open(CurrentActor.require().id());
    }

    @Override
    public void answer(UUID session, Pain pain, String words) {
        AccountId me = CurrentActor.require().id();
        consents.requireCare(me);
        question.answer(me, session, pain, words, CheckInStore.Way.PORTAL);
    }
}
