package ba.sigurno.ejb.competition.entry;

import ba.sigurno.ejb.crypto.Hmac;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.persistence.competition.entry.EntryCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;

/**
 * Under which number an entry takes part in the draw. A number is published and its child knows it, but it does not tell the
 * entry's code, by which prizes are claimed: it is made of the code by HMAC-SHA-256 with a key of this installation.
 */
@ApplicationScoped
public class TicketNumbers {

    private byte[] key;

    /** For the container's proxy. */
    protected TicketNumbers() {}

    /** With the keys of this installation. */
    @Inject
    public TicketNumbers(Secrets secrets) {
        key = secrets.key("competition-ticket");
    }

    /** The number for the code of an entry, both as they are stored: {@value EntryCode#LENGTH} signs of the same alphabet. */
    public String of(String code) {
        return EntryCode.of(Arrays.copyOf(Hmac.of(key, code), EntryCode.LENGTH));
    }
}
