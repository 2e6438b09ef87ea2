package ba.sigurno.ejb.quiz.settings;

import ba.sigurno.persistence.i18n.Language;
import java.io.Serializable;

/**
 * What there is to draw from, in the language in which there is least.
 *
 * @param language that language
 * @param matching how many usable questions fit that the quiz does not always ask
 * @param left how many of them are sure to be left when the slots before have drawn
 */
public record Supply(Language language, long matching, long left) implements Serializable {

    /** Whether so many can be drawn in every attempt. */
    public boolean enoughFor(int count) {
        return left >= count;
    }
}
