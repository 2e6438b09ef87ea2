package ba.sigurno.ejb.training.message;

import ba.sigurno.persistence.training.message.MessageAudience;
import ba.sigurno.persistence.training.message.SessionMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The messages to participants of a session, and to whom one can be written.
 *
 * @param title of the training
 * @param receivers how many each audience has now
 * @param sent those that were sent, the latest first
 */
public record MessagePage(String title, Map<MessageAudience, Integer> receivers, List<Sent> sent) {

    /**
     * A message that was sent.
     *
     * @param receivers to how many it went
     */
    public record Sent(
            String author, MessageAudience audience, int receivers, String subject, String text, Instant sentAt) {

        static Sent of(SessionMessage message) {
            return new Sent(
                    message.getAuthor().getDisplayName(),
                    message.getAudience(),
                    message.getReceivers(),
                    message.getSubject(),
                    message.getText(),
                    message.getSentAt());
        }
    }
}
