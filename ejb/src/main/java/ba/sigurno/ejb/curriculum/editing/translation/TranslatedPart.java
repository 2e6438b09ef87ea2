package ba.sigurno.ejb.curriculum.editing.translation;

import java.io.Serializable;
import java.util.List;

/**
 * The title of a lesson, the heading of a screen or a block, with its texts in order.
 *
 * @param kind what it is: {@code title}, {@code heading} or {@code block}
 * @param screen the number of its screen, from 1; 0 for the title
 * @param seen what it is at this moment, to be given back when it is saved; empty for the title
 * @param texts its texts
 */
public record TranslatedPart(Kind kind, int screen, String seen, List<TranslatedText> texts) implements Serializable {

    /** Kinds of parts. */
    public enum Kind {
        TITLE,
        HEADING,
        BLOCK
    }

    /** Returns whether something is to be done in it. */
    public boolean open() {
        return texts.stream().anyMatch(text -> text.state().isOpen());
    }
}
