package ba.sigurno.ejb.training.ladder;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Mail;
import ba.sigurno.ejb.mail.Outbox;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.ladder.TrainerStep;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Tells trainers what was decided about them, in the transaction in which it was. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LadderMails {

    @Inject
    private Outbox outbox;

    @Inject
    private SiteAddress site;

    /** The trainer went up or down. */
    public void moved(Account trainer, TrainerStep step, String way) {
        tell(trainer, way, step.getLevel(), step.getReason());
    }

    /** The trainer's practice was accepted. */
    public void practice(Account trainer, TrainerLevel level, String remark) {
        tell(trainer, "practice", level, remark);
    }

    private void tell(Account trainer, String what, TrainerLevel level, String words) {
        var language = trainer.getLanguage();
        var name = name(level, language);
        var letter = new Letter(language).say("training_mail_ladder_" + what, name);
        if (!words.isEmpty()) {
            letter.say("training_mail_ladder_words", words);
        }
        letter.link("training_mail_ladder_open", site.page("/training/ladder/ladder.xhtml"));
        outbox.enqueue(new Mail(
                trainer.getEmail(),
                Messages.text(language, "training_mail_ladder_" + what + "_subject", name),
                letter.text()));
    }

    private static String name(TrainerLevel level, Language language) {
        return Messages.text(language, "training_level_" + level);
    }
}
