package ba.sigurno.ejb.training.message;

import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.training.message.SessionMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Writes the mails of a message to participants: one to each, so that nobody learns another's address. */
@ApplicationScoped
public class MessageMails {

    @Inject
    private Letters letters;

    /** Sends a message to its audience, and a copy to its author. */
    void sent(SessionMessage message) {
        message.getAudience()
                .of(message.getSession())
                .forEach(registration ->
                        letters.send(registration.getAccount(), letter -> write(letter, message, "message")
                                .replyTo(message.getAuthor())));
        letters.send(message.getAuthor(), letter -> write(letter, message, "message_copy"));
    }

    private static Letter write(Letter letter, SessionMessage message, String step) {
        var session = message.getSession();
        return letter.about(
                        "training_mail_" + step,
                        message.getSubject(),
                        ProgrammeTexts.title(session.getEdition(), letter.language()),
                        message.getAuthor().getDisplayName(),
                        message.getReceivers())
                .lines(List.of(message.getText()))
                .link("training_mail_open", "/training/session/session.xhtml?id=" + session.getPublicId());
    }
}
