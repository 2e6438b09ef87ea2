package ba.sigurno.ejb.training.planning;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.training.session.SessionTime;
import java.util.List;

/**
 * Commitments of trainers other than sessions. This room does not know the room that has them, so that room implements
 * the check.
 */
public interface TrainerCommitments {

    /**
     * Refuses times at which a trainer is committed elsewhere, and those that leave too little for the road from there or
     * to there on one day, and says to what.
     *
     * @param times of a session's meetings, in their order; at least one
     * @param place the municipality where they are; null for none that is known, and online
     * @param reader the language in which the commitment is named
     * @throws ba.sigurno.persistence.i18n.DomainException when the trainer is not free
     */
    void requireFree(Account trainer, List<SessionTime> times, Municipality place, Language reader);
}
