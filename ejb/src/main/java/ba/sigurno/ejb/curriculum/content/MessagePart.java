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
 * @param mark the punctuation that follows a sign directly, which stays on its line
 * @param reason why it is a sign; null for none
 * @param touchable whether it can be taken for a sign
 */
public record MessagePart(int sign, String text, String mark, String reason, boolean touchable) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…:])(?=\\s)");

    private static final Pattern MARK = Pattern.compile("[^\\s\\p{L}\\p{N}\\[]*(?=[\\s\\[]|$)");

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
                var mark = MARK.matcher(line).region(signs.end(), line.length());
                from = mark.lookingAt() ? mark.end() : signs.end();
                var reason = sign < reasons.size() ? reasons.get(sign) : "";
                parts.add(new MessagePart(++sign, signs.group(1), line.substring(signs.end(), from), reason, true));
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
                parts.add(new MessagePart(0, sentence, "", null, touchable));
            }
        }
    }

    /** Returns its words and the mark that stays with them. */
    public String shown() {
        return text + mark;
    }

    /** Returns whether it is a sign. */
    public boolean isSign() {
        return sign > 0;
    }
}
