package ba.sigurno.ejb.quiz.editing;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;

/**
 * A field of a question, to be named to people.
 *
 * @param gap the code of the gap it belongs to; empty outside gaps
 * @param key the key of the message that names it
 * @param number its number among its kind, from 1; 0 where there is one only
 */
public record FieldName(String gap, String key, int number) {

    static FieldName of(String key) {
        return new FieldName("", key, 0);
    }

    /** Returns the name in a language, such as "Odgovor 2". */
    public String in(Language language) {
        var name = number == 0 ? Messages.text(language, key) : Messages.text(language, key, number);
        return gap.isEmpty() ? name : Messages.text(language, "quiz_field_gap", gap, name);
    }
}
