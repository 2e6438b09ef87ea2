package ba.sigurno.ejb.curriculum.editing;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.curriculum.content.json.PartJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A screen as somebody saw it. Its heading tells it from others, wherever they moved it since. It travels through forms as
 * text, {@code 2-0a1b2c3d4e5f6071-8899aabbccddeeff}.
 *
 * @param number its number, from 1
 * @param heading the digest of its heading in all languages
 * @param whole the digest of all that stood on it
 */
public record SeenScreen(int number, String heading, String whole) {

    /** The length of a digest in hexadecimal digits: enough to tell the parts of a lesson from each other. */
    private static final int DIGITS = 16;

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})-([0-9a-f]{16})-([0-9a-f]{16})");

    /** Sees the screen with this number. */
    public static SeenScreen at(LessonContent content, int number) {
        var screen = content.screens().get(number - 1);
        return new SeenScreen(number, heading(screen), digest(PartJson.of(screen)));
    }

    /** Reads it back; empty for a text of another form. */
    public static Optional<SeenScreen> of(String text) {
        var parts = FORM.matcher(text == null ? "" : text);
        return parts.matches()
                ? Optional.of(new SeenScreen(Integer.parseInt(parts.group(1)), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    static String digest(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    private static String heading(Screen screen) {
        return digest(PartJson.of(new Screen(screen.title(), List.of())));
    }

    /** Returns the number it has now: what it had, or else of the first screen with its heading; empty when it is gone. */
    public Optional<Integer> in(LessonContent content) {
        var numbers = IntStream.rangeClosed(1, content.screens().size())
                .filter(each -> heading(content.screens().get(each - 1)).equals(heading))
                .boxed()
                .toList();
        return numbers.contains(number) ? Optional.of(number) : numbers.stream().findFirst();
    }

    /** Returns whether the screen with this number still says all that it said. */
    boolean isUnchanged(LessonContent content, int now) {
        return digest(PartJson.of(content.screens().get(now - 1))).equals(whole);
    }

    @Override
    public String toString() {
        return number + "-" + heading + "-" + whole;
    }
}
