package ba.sigurno.ejb.exchange.format;

import ba.sigurno.persistence.quiz.content.GapInteraction;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides the marks of gaps from parsers, to which their brackets mean something: each becomes a word of private
 * characters (Unicode, section 23.5) until it is shown again.
 */
final class GapMarks {

    private static final char START = '\uE000';
    private static final char END = '\uE001';
    private static final Pattern HIDDEN = Pattern.compile(START + "(\\d{1,6})" + END);
    private static final Pattern RESERVED = Pattern.compile("[" + START + END + "]");

    private final List<String> marks = new ArrayList<>();

    /** Returns text without the private characters, which only marks may have. */
    static String drop(String text) {
        return RESERVED.matcher(text).replaceAll("");
    }

    String hide(String text) {
        return GapInteraction.MARK.matcher(text).replaceAll(mark -> {
            marks.add(mark.group());
            return "" + START + (marks.size() - 1) + END;
        });
    }

    /**
     * Restores the hidden marks; sequences that only look like one, as references can make them, lose their private
     * characters.
     */
    String show(String text) {
        return drop(HIDDEN.matcher(text)
                .replaceAll(hidden -> Matcher.quoteReplacement(marks.stream()
                        .skip(Integer.parseInt(hidden.group(1)))
                        .findFirst()
                        .orElse(hidden.group(1)))));
    }
}
