package ba.sigurno.ejb.training.ladder;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.ladder.LadderKind;
import ba.sigurno.persistence.training.ladder.LadderProgress;
import ba.sigurno.persistence.training.ladder.LadderRequirement;
import ba.sigurno.persistence.training.programme.TrainerLevel;

/**
 * A requirement of a level, as a page shows it.
 *
 * @param id its public id
 * @param title in the reader's language
 * @param reached how much of it there is
 * @param amount how much is asked for
 */
public record LadderLine(String id, TrainerLevel level, LadderKind kind, String title, int reached, int amount) {

    static LadderLine of(LadderProgress.Line line, Language reader) {
        return of(line.requirement(), line.reached(), reader);
    }

    static LadderLine of(LadderRequirement requirement, int reached, Language reader) {
        var subject = requirement.getProgramme() == null
                ? requirement.getAmount()
                : ProgrammeTexts.title(requirement.getProgramme().current(), reader);
        return new LadderLine(
                requirement.getPublicId(),
                requirement.getLevel(),
                requirement.getKind(),
                Messages.text(reader, "training_ladder_" + requirement.getKind(), subject),
                reached,
                requirement.getAmount());
    }

    /** Whether there is as much as is asked for. */
    public boolean met() {
        return reached >= amount;
    }
}
