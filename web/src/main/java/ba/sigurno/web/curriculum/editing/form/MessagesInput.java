package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.MessagesBlock;
import ba.sigurno.persistence.curriculum.content.MessagesBlock.Message;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import ba.sigurno.web.quiz.editing.TextInput;
import java.io.Serializable;

/** Messages of a chat. */
public class MessagesInput extends BlockInput {

    private static final long serialVersionUID = 1L;

    private final PartRows<MessageInput> messages;

    /** A message with its sender. */
    public static class MessageInput implements Serializable {

        private static final long serialVersionUID = 1L;

        private final TextInput sender;
        private final TextInput text;

        MessageInput(Message message, Language language) {
            this.sender = new TextInput(message.sender(), language);
            this.text = new TextInput(message.text(), language);
        }

        public TextInput getSender() {
            return sender;
        }

        public TextInput getText() {
            return text;
        }
    }

    MessagesInput(MessagesBlock block, Language language) {
        super(Kind.CHAT);
        this.messages = new PartRows<>(
                block.messages().stream()
                        .map(message -> new MessageInput(message, language))
                        .toList(),
                () -> new MessageInput(new Message(Texts.NONE, Texts.NONE), language));
    }

    @Override
    public Block block() {
        return new MessagesBlock(messages.getParts().stream()
                .map(message -> new Message(message.sender.texts(), message.text.texts()))
                .toList());
    }

    public PartRows<MessageInput> getMessages() {
        return messages;
    }
}
