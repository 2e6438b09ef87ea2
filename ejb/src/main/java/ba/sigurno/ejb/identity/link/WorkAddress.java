package ba.sigurno.ejb.identity.link;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules for the e-mail address by which somebody gets in: one that others cannot read tomorrow. */
public final class WorkAddress {

    private static final Pattern FORM =
            Pattern.compile("[^@\\s\\p{Cntrl}<>\",;]+@[^@\\s\\p{Cntrl}<>\",;]+\\.[\\p{L}0-9-]{2,}");

    /** Domains of mailboxes that are thrown away, and that anybody may open. */
    private static final Set<String> DISPOSABLE = disposable();

    private WorkAddress() {}

    /**
     * Returns the normal form of an address.
     *
     * @throws DomainException when it is none, or one of a mailbox that is thrown away
     */
    public static String of(String email) {
        DomainException.require(isAddress(email), "identity_invitation_bad_address");
        DomainException.require(!isDisposable(email), "identity_invitation_disposable");
        return Account.normalEmail(email);
    }

    /** Returns whether a text has the form of an address. */
    public static boolean isAddress(String text) {
        return text.strip().length() <= Account.EMAIL_LENGTH
                && FORM.matcher(text.strip()).matches();
    }

    /** Returns whether an address is one of a mailbox that is thrown away. */
    public static boolean isDisposable(String email) {
        var domain = Account.normalEmail(email).replaceFirst("^.*@", "");
        return DISPOSABLE.contains(domain) || DISPOSABLE.stream().anyMatch(each -> domain.endsWith("." + each));
    }

    private static Set<String> disposable() {
        var file = WorkAddress.class.getResourceAsStream("/identity/disposable-domains.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
