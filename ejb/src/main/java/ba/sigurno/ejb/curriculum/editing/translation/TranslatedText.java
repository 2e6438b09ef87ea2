package ba.sigurno.ejb.curriculum.editing.translation;

import java.io.Serializable;

/**
 * A text in two languages.
 *
 * @param source what it says in the language translated from; empty for nothing
 * @param target what it says in the language translated to; empty for nothing
 * @param state how these stand to each other
 * @param length the longest text, in characters
 */
public record TranslatedText(String source, String target, TranslationState state, int length)
        implements Serializable {}
