package ba.sigurno.ejb.training.progress;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import ba.sigurno.persistence.training.progress.AwardBefore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Awards that teachers hold. This room gives none and does not know the room that does, so that room implements the
 * questions asked here.
 */
public interface HeldAwards {

    /**
     * One award, neither void nor replaced.
     *
     * @param accountId the key of the holder's account
     * @param programmeId the public id of the programme
     * @param serial by which it is known
     * @param sessionId the public id of the session for which it was given, which may be gone
     * @param heldOn the first day of that session
     * @param last when it was given and until when it is valid
     */
    record Award(
            Long accountId,
            String programmeId,
            String serial,
            String sessionId,
            LocalDate heldOn,
            String place,
            AwardBefore last) {}

    /**
     * Finds the awards of accounts; those of one account and programme in the order in which they were given.
     *
     * @param accountIds keys of accounts, at least one
     */
    List<Award> of(Collection<Long> accountIds);

    /**
     * Refuses to take back what teachers had met, be it presence, a result or an accepted task, while an award in force
     * rests on it. Locks the programme for the caller's transaction, so that no award is given meanwhile.
     *
     * @param programme for whose award it counts
     * @param teachers at least one
     * @param metAt when it was met
     * @throws ba.sigurno.persistence.i18n.DomainException when an award rests on it
     */
    void requireNoneRestsOn(TrainingProgramme programme, Collection<Account> teachers, Instant metAt);
}
