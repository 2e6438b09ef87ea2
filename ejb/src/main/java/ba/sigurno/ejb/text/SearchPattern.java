package ba.sigurno.ejb.text;

import ba.sigurno.persistence.i18n.Transliterator;

/** Turns search input into a pattern for LIKE: % and _ in it are just characters. */
public final class SearchPattern {

    private SearchPattern() {}

    /** Returns a pattern for values that hold {@code text}; for everything when it is null or blank. */
    public static String containing(String text) {
        return text == null || text.isBlank() ? "%" : "%" + literally(text.strip()) + "%";
    }

    /** Returns a pattern for names kept in Latin letters that hold {@code text}, typed in either script. */
    public static String inLatin(String text) {
        return containing(text == null ? null : Transliterator.toLatin(text));
    }

    /** Returns a pattern for exactly {@code text}. */
    public static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
