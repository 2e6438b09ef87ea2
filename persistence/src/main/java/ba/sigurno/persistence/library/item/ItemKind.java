package ba.sigurno.persistence.library.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an item of the library is. Addresses and files call it by its code, such as {@code guide}. */
public enum ItemKind {
    GUIDE,
    POSTER,
    SHEET,
    LEAFLET,
    GUIDELINES,
    RESEARCH,
    FILM;

    /** Returns the code, such as {@code guide}. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the kind with a code; empty when there is none or {@code code} is null. */
    public static Optional<ItemKind> ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.getCode().equals(code))
                .findFirst();
    }
}
