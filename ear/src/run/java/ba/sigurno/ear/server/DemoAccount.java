package ba.sigurno.ear.server;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An account of the demo country.
 *
 * @param email its sign-in name
 * @param role what it may do
 * @param name whose it is
 */
public record DemoAccount(String email, String role, String name) {

    /** The first account of each role, in the order of the list that the demo country is loaded from. */
    public static Collection<DemoAccount> oneForEachRole() {
        Map<String, DemoAccount> byRole = new LinkedHashMap<>();
        for (DemoAccount account : all()) {
            byRole.putIfAbsent(account.role(), account);
        }
        return byRole.values();
    }

    /** All accounts of the demo country. */
    public static List<DemoAccount> all() {
        return DemoCountry.rows("accounts.csv").stream()
                .map(row -> new DemoAccount(row.get("email"), row.get("role"), row.get("name")))
                .toList();
    }
}
