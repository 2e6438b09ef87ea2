package ba.sigurno.persistence.curriculum.module;

import ba.sigurno.persistence.i18n.Language;
import java.util.List;

/**
 * Something that is missing or wrong in a draft, with its place.
 *
 * @param lesson the number of the lesson, from 1; null for the module itself
 * @param screen the number of the screen, from 1; null for the lesson itself
 * @param block the number of the block, from 1; null for the screen itself
 * @param language the language in which it is missing; null when it is wrong in all
 * @param key the message key that explains it
 * @param arguments the arguments of that message
 */
public record EditionFault(
        Integer lesson, Integer screen, Integer block, Language language, String key, List<Object> arguments) {

    public EditionFault {
        arguments = List.copyOf(arguments);
    }

    /** Makes a fault of the module itself. */
    public static EditionFault of(Language language, String key, Object... arguments) {
        return new EditionFault(null, null, null, language, key, List.of(arguments));
    }
}
