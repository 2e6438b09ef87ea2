package ba.sigurno.persistence.library.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom an item of the library is for. Addresses and files call it by its code, such as {@code parents}. */
public enum ItemAudience {
    CHILDREN,
    PARENTS,
    TEACHERS,
    PROFESSIONALS,
    INDUSTRY;

    /** Returns the code, such as {@code parents}. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the audience with a code; empty when there is none or {@code code} is null. */
    public static Optional<ItemAudience> ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.getCode().equals(code))
                .findFirst();
    }
}
