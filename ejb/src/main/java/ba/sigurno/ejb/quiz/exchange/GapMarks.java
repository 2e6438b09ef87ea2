package ba.sigurno.ejb.quiz.exchange;

import ba.sigurno.persistence.quiz.content.GapInteraction;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Hides the marks of gaps from parsers, to which their brackets mean something: each becomes a word of private characters
 * (Unicode, section 23.5) until it is shown again.
 */
final class GapMarks {

    private static final char START = '\uE000';
    private static final char END = '\uE001';
    private static final Pattern HIDDEN = Pattern.compile(START + "(\\d+)" + END);

    private final List<String> marks = new ArrayList<>();

    /** Whether no text may have this character. */
    static boolean isReserved(int point) {
        return point == START || point == END;
    }

    String hide(String text) {
        return GapInteraction.MARK.matcher(text).replaceAll(mark -> {
            marks.add(mark.group());
            return "" + START + (marks.size() - 1) + END;
        });
    }

    String show(String text) {
        return HIDDEN.matcher(text).replaceAll(hidden -> marks.get(Integer.parseInt(hidden.group(1))));
    }
}
