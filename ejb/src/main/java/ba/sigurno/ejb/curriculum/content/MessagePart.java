package ba.sigurno.ejb.curriculum.content;

import ba.sigurno.persistence.curriculum.content.SignsBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a message in which signs are to be spotted: a sign, a sentence that is none but could be one, or words and
 * marks that only stand between.
 *
 * @param sign the number of the sign, from 1; 0 for none
 * @param text its words, with the blanks around them
 * @param reason why it is a sign; null for none
 * @param touchable whether it can be taken for a sign
 */
public record MessagePart(int sign, String text, String reason, boolean touchable) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…:])(?=\\s)");

    /** Two words at least: what is shorter is too small for a finger, and no sentence. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}+\\P{L}+\\p{L}.*", Pattern.DOTALL);

    /**
     * Splits a message into lines of parts.
     *
     * @param message the message, its signs in brackets
     * @param reasons why each is one, in their order; of a draft, some may be missing
     */
    static List<List<MessagePart>> of(String message, List<String> reasons) {
        var lines = new ArrayList<List<MessagePart>>();
        int sign = 0;
        for (var line : message.split("\\R")) {
            var parts = new ArrayList<MessagePart>();
            var signs = SignsBlock.SIGN.matcher(line);
            int from = 0;
            while (signs.find()) {
                between(line.substring(from, signs.start()), parts);
                var reason = sign < reasons.size() ? reasons.get(sign) : "";
                parts.add(new MessagePart(++sign, signs.group(1), reason, true));
                from = signs.end();
            }
            between(line.substring(from), parts);
            lines.add(List.copyOf(parts));
        }
        return List.copyOf(lines);
    }

    private static void between(String stretch, List<MessagePart> parts) {
        for (var sentence : SENTENCE_END.split(stretch)) {
            if (!sentence.isEmpty()) {
                boolean touchable = WORDS.matcher(sentence.strip()).matches();
                parts.add(new MessagePart(0, sentence, null, touchable));
            }
        }
    }

    /** Returns whether it is a sign. */
    public boolean isSign() {
        return sign > 0;
    }
}
