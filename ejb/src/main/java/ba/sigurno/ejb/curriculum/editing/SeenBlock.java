package ba.sigurno.ejb.curriculum.editing;

import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.json.PartJson;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A block as somebody saw it: where it stood, and a digest of what it said in all languages. Others may have moved it
 * since; once they changed what it says, it is not this block any more. It travels through forms as text,
 * {@code 2.1-0a1b2c3d4e5f6071}.
 *
 * @param screen the number of its screen, from 1
 * @param block its place there, from 1
 * @param digest the digest
 */
public record SeenBlock(int screen, int block, String digest) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})-([0-9a-f]{16})");

    /** Sees the block at a place of a lesson. */
    public static SeenBlock at(LessonContent content, int screen, int block) {
        return new SeenBlock(
                screen, block, digest(content.screens().get(screen - 1).blocks().get(block - 1)));
    }

    /** Reads it back; empty for a text of another form. */
    public static Optional<SeenBlock> of(String text) {
        var parts = FORM.matcher(text == null ? "" : text);
        return parts.matches()
                ? Optional.of(new SeenBlock(
                        Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    private static String digest(Block block) {
        return SeenScreen.digest(PartJson.of(block));
    }

    /** Returns the same block where it stands now: where it was, or else wherever it was moved to; empty when it is gone. */
    public Optional<SeenBlock> in(LessonContent content) {
        if (isAt(content, screen, block)) {
            return Optional.of(this);
        }
        return IntStream.rangeClosed(1, content.screens().size())
                .boxed()
                .flatMap(number -> IntStream.rangeClosed(
                                1, content.screens().get(number - 1).blocks().size())
                        .filter(place -> isAt(content, number, place))
                        .mapToObj(place -> new SeenBlock(number, place, digest)))
                .findFirst();
    }

    private boolean isAt(LessonContent content, int number, int place) {
        return block(content, number, place)
                .filter(there -> digest(there).equals(digest))
                .isPresent();
    }

    /** Returns what stands where it was, whatever that says now; empty for nothing. */
    public Optional<Block> there(LessonContent content) {
        return block(content, screen, block);
    }

    private static Optional<Block> block(LessonContent content, int number, int place) {
        boolean here = 1 <= number
                && number <= content.screens().size()
                && 1 <= place
                && place <= content.screens().get(number - 1).blocks().size();
        return here ? Optional.of(content.screens().get(number - 1).blocks().get(place - 1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return screen + "." + block + "-" + digest;
    }
}
