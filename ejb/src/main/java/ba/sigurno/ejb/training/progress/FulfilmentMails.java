package ba.sigurno.ejb.training.progress;

import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.RequirementTexts;
import ba.sigurno.persistence.training.progress.Fulfilment;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Writes the mails about tasks, in the transaction in which they are handed in or decided on. No mail holds what was
 * handed in.
 */
@ApplicationScoped
public class FulfilmentMails {

    @Inject
    private Letters letters;

    /** Asks the trainer of a session to look at a task that was handed in. */
    void handedIn(Fulfilment fulfilment, TrainingSession session) {
        letters.send(session.getTrainer(), letter -> begin(letter, fulfilment, "handedIn")
                .link("training_mail_open", "/training/progress/fulfilments.xhtml?id=" + session.getPublicId()));
    }

    /** Tells the teacher that the task is accepted. */
    void accepted(Fulfilment fulfilment) {
        letters.send(fulfilment.getAccount(), letter -> decided(letter, fulfilment, "accepted")
                .link("training_mail_progress", "/training/progress/my-programmes.xhtml"));
    }

    /** Tells the teacher that the task is to be improved. */
    void returned(Fulfilment fulfilment) {
        var task = fulfilment.getRequirement().getPublicId();
        letters.send(fulfilment.getAccount(), letter -> decided(letter, fulfilment, "returned")
                .link("training_mail_again", "/training/progress/task.xhtml?id=" + task));
    }

    private static Letter decided(Letter letter, Fulfilment fulfilment, String step) {
        begin(letter, fulfilment, step);
        return fulfilment.getRemark().isEmpty()
                ? letter
                : letter.say("training_mail_remark", fulfilment.getDecidedByName(), fulfilment.getRemark());
    }

    private static Letter begin(Letter letter, Fulfilment fulfilment, String step) {
        var requirement = fulfilment.getRequirement();
        return letter.about(
                "training_mail_" + step,
                RequirementTexts.title(requirement, letter.language()),
                ProgrammeTexts.title(requirement.getEdition(), letter.language()),
                fulfilment.getAccount().getDisplayName());
    }
}
