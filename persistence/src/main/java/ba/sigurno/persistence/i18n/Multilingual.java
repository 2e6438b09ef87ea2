package ba.sigurno.persistence.i18n;

import java.util.Map;
import java.util.Optional;

/**
 * A thing that says something in several languages, as far as somebody wrote it.
 *
 * @param <T> what is said in one language: a name, or a group of texts
 */
public interface Multilingual<T> {

    /** What is written, by language; cannot be changed through this map. */
    Map<Language, T> getTexts();

    /** What is written in exactly this language. */
    default Optional<T> textIn(Language language) {
        return Optional.ofNullable(getTexts().get(language));
    }
}
