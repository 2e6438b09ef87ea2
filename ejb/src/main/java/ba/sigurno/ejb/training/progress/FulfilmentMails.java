package ba.sigurno.ejb.training.progress;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Mail;
import ba.sigurno.ejb.mail.Outbox;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.RequirementTexts;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.progress.Fulfilment;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;

/** Says by mail what becomes of a task, in the transaction in which it does; what was handed in is not in the mail. */
@ApplicationScoped
public class FulfilmentMails {

    @Inject
    private Outbox outbox;

    @Inject
    private SiteAddress site;

    /** A teacher handed something in, which the trainer of a session is to look at. */
    void handedIn(Fulfilment fulfilment, TrainingSession session) {
        tell(
                session.getTrainer(),
                fulfilment,
                "handedIn",
                letter -> letter.link(
                        "training_mail_open",
                        site.page("/training/progress/fulfilments.xhtml?id=" + session.getPublicId())));
    }

    /** It was accepted. */
    void accepted(Fulfilment fulfilment) {
        tell(fulfilment.getAccount(), fulfilment, "accepted", letter -> remark(letter, fulfilment)
                .link("training_mail_progress", site.page("/training/progress/my-programmes.xhtml")));
    }

    /** It is to be done better. */
    void returned(Fulfilment fulfilment) {
        tell(fulfilment.getAccount(), fulfilment, "returned", letter -> remark(letter, fulfilment)
                .link(
                        "training_mail_again",
                        site.page("/training/progress/task.xhtml?id="
                                + fulfilment.getRequirement().getPublicId())));
    }

    private static Letter remark(Letter letter, Fulfilment fulfilment) {
        return fulfilment.getRemark().isEmpty()
                ? letter
                : letter.say("training_mail_remark", fulfilment.getDecidedByName(), fulfilment.getRemark());
    }

    private void tell(Account to, Fulfilment fulfilment, String step, UnaryOperator<Letter> more) {
        if (!to.isEnabled()) {
            return;
        }
        var language = to.getLanguage();
        var requirement = fulfilment.getRequirement();
        var task = RequirementTexts.title(requirement, language);
        var title = ProgrammeTexts.title(requirement.getEdition(), language);
        var letter = new Letter(language)
                .say(
                        "training_mail_" + step + "_text",
                        task,
                        title,
                        fulfilment.getAccount().getDisplayName());
        outbox.enqueue(new Mail(
                to.getEmail(),
                Messages.text(language, "training_mail_" + step + "_subject", task),
                more.apply(letter).text()));
    }
}
