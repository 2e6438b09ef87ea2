package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import ba.sigurno.web.quiz.editing.TextInput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A message with warning signs. The form has the message without brackets, and beside it the words of it that are signs, in
 * the order in which they stand there.
 */
public class SignsInput extends BlockInput {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private final TextInput prompt;
    private final TextInput sender;
    private final TextInput message;
    private final PartRows<SignInput> signs;

    /** The words of the message that are a sign, and why. */
    public static class SignInput implements Serializable {

        private static final long serialVersionUID = 1L;

        private String words;
        private final TextInput reason;

        SignInput(String words, Texts reason, Language language) {
            this.words = words;
            this.reason = new TextInput(reason, language);
        }

        /** Returns the words as they stand in the message. */
        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }

        public TextInput getReason() {
            return reason;
        }
    }

    SignsInput(SignsBlock block, Language language) {
        super(Kind.SIGNS);
        this.language = language;
        this.prompt = new TextInput(block.prompt(), language);
        this.sender = new TextInput(block.sender(), language);
        this.message = new TextInput(block.message(), language);
        var marked = SignsBlock.SIGN
                .matcher(block.message().in(language).orElse(""))
                .results()
                .map(sign -> sign.group(1))
                .toList();
        message.setValue(
                SignsBlock.SIGN.matcher(block.message().in(language).orElse("")).replaceAll("$1"));
        this.signs = new PartRows<>(
                IntStream.range(0, block.reasons().size())
                        .mapToObj(at -> new SignInput(
                                at < marked.size() ? marked.get(at) : null,
                                block.reasons().get(at),
                                language))
                        .toList(),
                () -> new SignInput(null, Texts.NONE, language));
    }

    @Override
    public Block block() {
        return new SignsBlock(
                prompt.texts(),
                sender.texts(),
                message.texts().with(language, marked()),
                signs.getParts().stream().map(sign -> sign.reason.texts()).toList());
    }

    /** Returns the message with its signs in brackets, as far as they are found. */
    private String marked() {
        return walk(new ArrayList<>());
    }

    /** Returns the words that are said to be signs and do not stand in the message, or not in this order. */
    public List<String> getLost() {
        var lost = new ArrayList<String>();
        walk(lost);
        return lost;
    }

    private String walk(List<String> lost) {
        var text = message.texts().in(language).orElse("").replace('[', '(').replace(']', ')');
        var marked = new StringBuilder();
        int from = 0;
        for (var sign : signs.getParts()) {
            var words = sign.words == null ? "" : sign.words.strip();
            int at = words.isEmpty() ? -1 : text.indexOf(words, from);
            if (at >= 0) {
                int end = at + words.length();
                marked.append(text, from, at).append('[').append(words).append(']');
                from = end;
            } else if (!words.isEmpty()) {
                lost.add(words);
            }
        }
        return marked.append(text.substring(from)).toString();
    }

    public TextInput getPrompt() {
        return prompt;
    }

    public TextInput getSender() {
        return sender;
    }

    public TextInput getMessage() {
        return message;
    }

    public PartRows<SignInput> getSigns() {
        return signs;
    }
}
