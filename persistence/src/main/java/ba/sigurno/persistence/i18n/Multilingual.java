package ba.sigurno.persistence.i18n;

import java.util.Map;
import java.util.Optional;

/**
 * A thing with texts in several languages, as far as somebody wrote them.
 *
 * @param <T> the text in one language: a name, or a group of texts
 */
public interface Multilingual<T> {

    /** Returns the texts by language; cannot be changed through this map. */
    Map<Language, T> getTexts();

    /** Returns the text in exactly this language. */
    default Optional<T> textIn(Language language) {
        return Optional.ofNullable(getTexts().get(language));
    }
}
