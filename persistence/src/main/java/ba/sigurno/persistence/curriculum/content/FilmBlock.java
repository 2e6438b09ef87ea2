package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Texts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A film of somebody else. It is opened there, after a notice; nothing is fetched from there before.
 *
 * @param addresses the address of the film in each language, which begins with {@code https://}; it may be the same
 * @param text what it is, how long, and whether it has subtitles
 */
public record FilmBlock(Texts addresses, Texts text) implements Block {

    private static final Pattern ADDRESS = Pattern.compile("https://[\\w.-]+(/\\S*)?");

    @Override
    public void requireComplete() {
        Label.requireTexts(addresses, text);
        requireAddresses();
    }

    /** Throws unless the addresses that are there lead to a page of the web. */
    public void requireAddresses() {
        DomainException.require(
                addresses.byLanguage().values().stream().allMatch(FilmBlock::isAddress),
                "curriculum_rule_film_address");
    }

    private static boolean isAddress(String text) {
        try {
            return ADDRESS.matcher(text).matches() && new URI(text).getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    @Override
    public Stream<Texts> opening() {
        return Stream.of(text);
    }

    @Override
    public Block withTexts(UnaryOperator<Texts> change) {
        return new FilmBlock(change.apply(addresses), change.apply(text));
    }
}
