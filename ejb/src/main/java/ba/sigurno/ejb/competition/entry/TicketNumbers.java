package ba.sigurno.ejb.competition.entry;

import ba.sigurno.ejb.crypto.Hmac;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.persistence.competition.entry.EntryCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;

/**
 * The numbers of entries in the draw. A number is published and its child knows it, but it does not tell the entry's
 * code, by which prizes are claimed: it is the HMAC-SHA-256 of the code with a key of this installation.
 */
@ApplicationScoped
public class TicketNumbers {

    private byte[] key;

    /** Lets the container create its proxy. */
    protected TicketNumbers() {}

    /** Uses the keys of this installation. */
    @Inject
    public TicketNumbers(Secrets secrets) {
        // The oldest key: numbers that children know and the published list must not change when the secret is rotated.
        var keys = secrets.keys("competition-ticket");
        key = keys.get(keys.size() - 1);
    }

    /**
     * Returns the number for the code of an entry, both as stored: {@value EntryCode#LENGTH} characters of the same
     * alphabet.
     */
    public String of(String code) {
        return EntryCode.of(Arrays.copyOf(Hmac.of(key, code), EntryCode.LENGTH));
    }
}
