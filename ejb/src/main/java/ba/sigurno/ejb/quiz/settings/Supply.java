package ba.sigurno.ejb.quiz.settings;

import ba.sigurno.persistence.i18n.Language;
import java.io.Serializable;

/**
 * The questions left to draw from, in the language in which there are fewest.
 *
 * @param language that language
 * @param matching the number of usable matching questions that the quiz does not always ask
 * @param left the number of them sure to be left when the slots before have drawn
 */
public record Supply(Language language, long matching, long left) implements Serializable {

    /** Returns whether this number can be drawn in every attempt. */
    public boolean enoughFor(int count) {
        return left >= count;
    }
}
