package ba.sigurno.ejb.training.registration;

import ba.sigurno.persistence.identity.account.Account;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The e-mail addresses in what somebody pasted: from a mail program ({@code "Antić, Ana" <ana@skola.ba>;}), a column of a
 * table or a line of text. What is no address stays as it is, so that it can be told and corrected.
 */
final class AddressList {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"(?=\\s*<)");
    private static final Pattern ENTRY = Pattern.compile("[,;\\t\\r\\n|]+");
    private static final Pattern NAMED = Pattern.compile("[^<>]*<([^<>]*)>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0<>()\\[\\]\"']+");
    private static final Pattern AROUND = Pattern.compile("^(mailto:)+|[.:]+$", Pattern.CASE_INSENSITIVE);

    private AddressList() {}

    /** Each once, in the order in which they were pasted, as they are stored. */
    static List<String> of(String pasted) {
        var addresses = new LinkedHashSet<String>();
        for (var entry : ENTRY.split(QUOTED.matcher(pasted).replaceAll(" "))) {
            // A name is left out only where it is known to be one: before an address in angle brackets.
            for (var word : SPACE.split(NAMED.matcher(entry).replaceAll(" $1 "))) {
                var address = AROUND.matcher(Account.normalEmail(word)).replaceAll("");
                if (!address.isEmpty()) {
                    addresses.add(address);
                }
            }
        }
        return List.copyOf(addresses);
    }
}
