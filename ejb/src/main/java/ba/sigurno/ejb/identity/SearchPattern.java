package ba.sigurno.ejb.identity;

/** What people type into a search, as a pattern for LIKE: their % and _ are just characters. */
final class SearchPattern {

    private SearchPattern() {}

    /** Matches what holds {@code text}; everything when it is null or blank. */
    static String containing(String text) {
        return text == null || text.isBlank() ? "%" : "%" + literally(text.strip()) + "%";
    }

    /** Matches exactly {@code text}. */
    static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
