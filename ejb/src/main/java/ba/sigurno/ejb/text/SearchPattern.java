package ba.sigurno.ejb.text;

/** What people type into a search, as a pattern for LIKE: their % and _ are just characters. */
public final class SearchPattern {

    private SearchPattern() {}

    /** Matches what holds {@code text}; everything when it is null or blank. */
    public static String containing(String text) {
        return text == null || text.isBlank() ? "%" : "%" + literally(text.strip()) + "%";
    }

    /** Matches exactly {@code text}. */
    public static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
