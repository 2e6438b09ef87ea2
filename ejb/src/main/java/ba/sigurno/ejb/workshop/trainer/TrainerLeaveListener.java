package ba.sigurno.ejb.workshop.trainer;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.trainer.TrainerLeave;

/** Takes leave as it is taken, in a room where something may stand on its days; as part of the caller's transaction. */
public interface TrainerLeaveListener {

    /** Takes the leave of a trainer. */
    void taken(Account trainer, TrainerLeave leave);
}
