package ba.sigurno.ejb.exchange.gift;

import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Takes the items of a GIFT file apart, which blank lines separate. Keeps one of them, of bounded length. */
final class GiftItems {

    /**
     * An item.
     *
     * @param line the line it begins on, from 1
     * @param text its lines, those with comments blank
     * @param comments its comments, a line each
     * @param tooLong whether it is longer than {@link ExchangeLimits#ITEM_CHARACTERS} and cut off
     */
    record GiftItem(int line, String text, String comments, boolean tooLong) {}

    private final Reader reader;
    private int number;
    private boolean ended;
    private int pushedBack = -1;

    /** Reads the items of a reader, which should be a buffered one. */
    GiftItems(Reader reader) {
        this.reader = reader;
    }

    /** Returns the next item; empty at the end of the file. */
    Optional<GiftItem> next() throws IOException {
        var text = new StringBuilder();
        var comments = new StringBuilder();
        int start = 0;
        while (!ended) {
            var line = line(ExchangeLimits.ITEM_CHARACTERS + 1);
            if (line.isBlank()) {
                if (!text.toString().isBlank()) {
                    break;
                }
                continue;
            }
            boolean comment = line.stripLeading().startsWith("//");
            start = start == 0 && !comment ? number : start;
            var part = comment ? comments : text;
            if (part.length() <= ExchangeLimits.ITEM_CHARACTERS) {
                part.append(line.strip()).append('\n');
            }
        }
        boolean tooLong = text.length() + comments.length() > ExchangeLimits.ITEM_CHARACTERS;
        return text.length() == 0
                ? Optional.empty()
                : Optional.of(new GiftItem(start, text.toString(), comments.toString(), tooLong));
    }

    /** Reads a line up to this number of characters; the rest of it is skipped. */
    private String line(int most) throws IOException {
        var line = new StringBuilder();
        int character = pushedBack >= 0 ? pushedBack : reader.read();
        pushedBack = -1;
        while (character >= 0 && character != '\n' && character != '\r') {
            if (line.length() < most && !(number == 0 && line.length() == 0 && character == '\uFEFF')) {
                line.append((char) character);
            }
            character = reader.read();
        }
        number++;
        ended = character < 0;
        if (character == '\r') {
            int after = reader.read();
            pushedBack = after == '\n' ? -1 : after;
            ended = after < 0;
        }
        return line.toString();
    }
}
