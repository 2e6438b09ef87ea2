package ba.sigurno.ejb.workshop.decision;

import ba.sigurno.persistence.workshop.decision.RequestMessage;
import java.time.Instant;
import java.util.List;

/**
 * The messages about a request, the first first, and what the reader may write.
 *
 * @param ask whether the reader may ask the school
 * @param answer whether the reader may write for the school
 * @param asked whether the school was asked and has not answered yet
 */
public record ThreadView(List<Message> messages, boolean ask, boolean answer, boolean asked) {

    /** A message; {@code fromSchool} tells whose it is. */
    public record Message(String author, boolean fromSchool, Instant writtenAt, String text) {

        static Message of(RequestMessage message) {
            return new Message(
                    message.getAuthor().getDisplayName(),
                    message.isFromSchool(),
                    message.getWrittenAt(),
                    message.getText());
        }
    }
}
