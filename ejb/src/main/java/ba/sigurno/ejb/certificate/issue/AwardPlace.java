package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.training.progress.HeldAwards;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.time.LocalDate;

/**
 * The session to which a certificate belongs.
 *
 * @param issued whether it was given there already
 * @param sessionId the public id of the session, which may be gone when it was given
 * @param heldOn the first day of the session
 */
public record AwardPlace(boolean issued, String sessionId, LocalDate heldOn, String place) {

    static AwardPlace of(TrainingSession session) {
        return new AwardPlace(
                false, session.getPublicId(), Dates.local(session.getStartsAt()).toLocalDate(), session.getPlace());
    }

    static AwardPlace of(HeldAwards.Award award) {
        return new AwardPlace(true, award.sessionId(), award.heldOn(), award.place());
    }
}
