package ba.sigurno.ejb.curriculum.editing.translation;

import java.io.Serializable;
import java.util.List;

/**
 * The title of a lesson, the heading of a screen or a block, with its texts in order; or a text of an edition.
 *
 * @param kind what it is
 * @param screen the number of its screen, from 1; 0 for what stands on none
 * @param seen what it is at this moment, to be given back when it is saved; empty for the title of a lesson
 * @param texts its texts
 */
public record TranslatedPart(Kind kind, int screen, String seen, List<TranslatedText> texts) implements Serializable {

    /** Kinds of parts. */
    public enum Kind {
        /** The title of a lesson. */
        TITLE,
        /** The heading of a screen. */
        HEADING,
        /** A block. */
        BLOCK,
        /** The title of a module. */
        NAME,
        /** What it is about. */
        SUMMARY,
        /** The sentence that a child keeps. */
        REFLECTION,
        /** The plan for the teacher. */
        PLAN,
        /** A worksheet a lesson. */
        WORKSHEETS,
        /** The page to take home. */
        FAMILY
    }

    /** Returns whether something is to be done in it. */
    public boolean open() {
        return texts.stream().anyMatch(text -> text.state().isOpen());
    }
}
