package ba.sigurno.ejb.training.feedback;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.training.session.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the mails about feedback, in the transaction in which it is asked for. */
@ApplicationScoped
public class FeedbackMails {

    @Inject
    private Letters letters;

    /** Asks a teacher for feedback on the session of a seat. */
    void asked(Registration registration) {
        var session = registration.getSession();
        letters.send(registration.getAccount(), letter -> letter.about(
                        "training_mail_feedback",
                        ProgrammeTexts.title(session.getEdition(), letter.language()),
                        Dates.date(letter.language(), session.getEndsAt()))
                .say("training_mail_feedback_anonymous")
                .link("training_mail_feedback_open", "/training/feedback/feedback.xhtml?id=" + session.getPublicId()));
    }
}
