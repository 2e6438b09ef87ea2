package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Messages of a chat, in the order in which they were sent.
 *
 * @param messages at least one
 */
public record MessagesBlock(List<Message> messages) implements Block {

    /**
     * A message.
     *
     * @param sender the name of the sender, without a colon
     * @param text the message, plain text
     */
    public record Message(Texts sender, Texts text) {}

    public MessagesBlock {
        messages = List.copyOf(messages);
    }

    @Override
    public void requireComplete() {
        DomainException.require(
                !messages.isEmpty() && messages.size() <= MAX_PARTS, "curriculum_rule_messages_number", MAX_PARTS);
        messages.forEach(message -> Label.requireTexts(message.sender(), message.text()));
    }

    @Override
    public Stream<Texts> opening() {
        return messages.stream().map(Message::text);
    }

    @Override
    public Block withTexts(UnaryOperator<Texts> change) {
        return new MessagesBlock(messages.stream()
                .map(message -> new Message(change.apply(message.sender()), change.apply(message.text())))
                .toList());
    }
}
