package ba.sigurno.persistence.library.item;

import java.util.Arrays;
import java.util.Optional;

/** What others may do with an item of the library. Files call it by its identifier of SPDX. */
public enum Licence {
    CC_BY("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    CC_BY_SA("CC-BY-SA-4.0", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    CC_BY_NC("CC-BY-NC-4.0", "CC BY-NC 4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
    CC_BY_NC_SA("CC-BY-NC-SA-4.0", "CC BY-NC-SA 4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
    CC_BY_ND("CC-BY-ND-4.0", "CC BY-ND 4.0", "https://creativecommons.org/licenses/by-nd/4.0/"),
    CC_BY_NC_ND("CC-BY-NC-ND-4.0", "CC BY-NC-ND 4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/"),
    CC0("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

    private final String identifier;
    private final String shortName;
    private final String address;

    Licence(String identifier, String shortName, String address) {
        this.identifier = identifier;
        this.shortName = shortName;
        this.address = address;
    }

    /** Returns its identifier of SPDX, such as {@code CC-BY-4.0}. */
    public String getIdentifier() {
        return identifier;
    }

    /** Returns what it is called in every language, such as {@code CC BY 4.0}. */
    public String getShortName() {
        return shortName;
    }

    /** Returns where it stands. */
    public String getAddress() {
        return address;
    }

    /** Returns the licence with an identifier; empty when there is none or {@code identifier} is null. */
    public static Optional<Licence> ofIdentifier(String identifier) {
        return Arrays.stream(values())
                .filter(each -> each.identifier.equals(identifier))
                .findFirst();
    }
}
