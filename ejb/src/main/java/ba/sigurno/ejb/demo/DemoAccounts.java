package ba.sigurno.ejb.demo;

import ba.sigurno.ejb.demo.file.DemoFiles;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Creates one sign-in for each kind of user, all with the same password. */
final class DemoAccounts {

    /** The sign-in that shows that the demonstration is loaded. */
    static final String ADMIN = "admin@demo.test";

    private DemoAccounts() {}

    /** Returns the accounts by e-mail. */
    static Map<String, Account> read(
            Map<String, Authority> authorities, List<School> schools, String passwordHash, Instant now) {
        var accounts = new LinkedHashMap<String, Account>();
        for (var row : DemoFiles.rows("accounts.csv")) {
            var language = Language.ofTag(row.get("language")).orElseThrow();
            var account = new Account(row.get("email"), row.get("name"), passwordHash, language);
            grant(account, row, authorities, schools);
            account.vouch(account.roles(), now);
            accounts.put(account.getEmail(), account);
        }
        return accounts;
    }

    private static void grant(
            Account account, CSVRecord row, Map<String, Authority> authorities, List<School> schools) {
        var role = Role.valueOf(row.get("role"));
        var authority = authorities.get(row.get("authority"));
        switch (role.getScope()) {
            case AUTHORITY -> account.grant(role, authority, null);
            case SCHOOL -> account.grant(role, null, school(row.get("school"), authority, schools));
            default -> account.grant(role);
        }
    }

    private static School school(String name, Authority authority, List<School> schools) {
        return schools.stream()
                .filter(school ->
                        school.getName().equals(name) && school.getAuthority().equals(authority))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("accounts.csv: no school " + name));
    }
}
