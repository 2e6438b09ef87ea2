package ba.sigurno.persistence.identity.link;

import java.time.Instant;

/** What is behind a link of single use, whose secret is known by a digest only. */
public interface SecretLink {

    /** Returns how the link stands now. */
    LinkState linkState(Instant now);
}
