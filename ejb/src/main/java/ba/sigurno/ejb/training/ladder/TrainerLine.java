package ba.sigurno.ejb.training.ladder;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.ladder.LadderProgress;
import ba.sigurno.persistence.training.programme.TrainerLevel;

/**
 * A trainer as a line of the list.
 *
 * @param done how much is met of what the next level asks for
 * @param asked how much that is; 0 on the highest level
 * @param ready whether the trainer may be raised
 */
public record TrainerLine(String id, String name, TrainerLevel level, int done, int asked, boolean ready) {

    static TrainerLine of(Account trainer, LadderProgress progress) {
        return new TrainerLine(
                trainer.getPublicId(),
                trainer.getDisplayName(),
                progress.getLevel(),
                progress.getDone(),
                progress.getLines().size(),
                progress.isComplete());
    }
}
