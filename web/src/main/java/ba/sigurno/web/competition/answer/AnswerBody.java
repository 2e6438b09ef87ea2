package ba.sigurno.web.competition.answer;

/**
 * Reads the JSON (RFC 8259) of an answer, {@code {"item":3,"chosen":[2]}}: this object and no other, members in either
 * order. Parsed by hand, for a full JSON parser costs more than everything else in taking an answer.
 */
final class AnswerBody {

    /** The longest body, in bytes. */
    static final int MAX_BYTES = 256;

    private static final int MAX_DIGITS = 4;

    private final byte[] json;
    private final int end;
    private int at;

    private int item;
    private long chosen;

    private AnswerBody(byte[] json, int length) {
        this.json = json;
        this.end = length;
    }

    /** Parses the answer in the first {@code length} bytes; returns null when they are no such JSON. */
    static AnswerBody read(byte[] json, int length) {
        var body = new AnswerBody(json, length);
        return body.readAll() ? body : null;
    }

    /** Returns the item of the paper, from 1. */
    int item() {
        return item;
    }

    /** Returns the chosen choices: bit n - 1 for the choice at place n. */
    long chosen() {
        return chosen;
    }

    private boolean readAll() {
        return next('{')
                && member()
                && next(',')
                && member()
                && next('}')
                && atEnd()
                // Each member once.
                && item > 0
                && chosen != 0;
    }

    private boolean member() {
        if (name("\"item\"")) {
            item = next(':') && item == 0 ? number() : -1;
            return item > 0;
        }
        return name("\"chosen\"") && next(':') && chosen == 0 && places();
    }

    private boolean places() {
        if (!next('[')) {
            return false;
        }
        do {
            int place = number();
            if (place < 1 || place > Long.SIZE || (chosen >>> place - 1 & 1) == 1) {
                return false;
            }
            chosen |= 1L << place - 1;
        } while (next(','));
        return next(']');
    }

    /** Parses a whole number without a sign; returns -1 when there is none, or it is too long. */
    private int number() {
        skipBlanks();
        int from = at;
        int value = 0;
        while (at < end && json[at] >= '0' && json[at] <= '9' && at - from < MAX_DIGITS) {
            value = value * 10 + json[at++] - '0';
        }
        boolean leadingZero = at - from > 1 && json[from] == '0';
        return at == from || leadingZero ? -1 : value;
    }

    private boolean name(String quoted) {
        skipBlanks();
        if (end - at < quoted.length()) {
            return false;
        }
        for (int sign = 0; sign < quoted.length(); sign++) {
            if (json[at + sign] != quoted.charAt(sign)) {
                return false;
            }
        }
        at += quoted.length();
        return true;
    }

    private boolean next(char sign) {
        skipBlanks();
        if (at < end && json[at] == sign) {
            at++;
            return true;
        }
        return false;
    }

    private boolean atEnd() {
        skipBlanks();
        return at == end;
    }

    private void skipBlanks() {
        while (at < end && (json[at] == ' ' || json[at] == '\t' || json[at] == '\n' || json[at] == '\r')) {
            at++;
        }
    }
}
