package ba.sigurno.ejb.training.ladder;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.ladder.TrainerStep;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the mails about decisions on trainers, in the transaction in which they are made. */
@ApplicationScoped
public class LadderMails {

    @Inject
    private Letters letters;

    /** Tells a trainer of the new level; {@code way} is {@code raised} or {@code lowered}. */
    public void moved(Account trainer, TrainerStep step, String way) {
        tell(trainer, way, step.getLevel(), step.getReason());
    }

    /** Tells a trainer that practice for a level was accepted. */
    public void practice(Account trainer, TrainerLevel level, String remark) {
        tell(trainer, "practice", level, remark);
    }

    private void tell(Account trainer, String step, TrainerLevel level, String words) {
        letters.send(trainer, letter -> {
            letter.about("training_mail_ladder_" + step, Messages.text(letter.language(), "training_level_" + level));
            if (!words.isEmpty()) {
                letter.say("training_mail_ladder_words", words);
            }
            letter.link("training_mail_ladder_open", "/training/ladder/ladder.xhtml");
        });
    }
}
