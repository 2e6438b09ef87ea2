package ba.sigurno.ejb.competition.entry;

import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The token on an entrant's device: the {@link EntryPass} and an end, sealed. Any instance of the server can check it,
 * without the database.
 */
@ApplicationScoped
public class EntryToken {

    private SealedToken tokens;

    /** Lets the container create its proxy. */
    protected EntryToken() {}

    /** Uses the keys of this installation. */
    @Inject
    public EntryToken(Secrets secrets) {
        tokens = new SealedToken(secrets, "competition-entry");
    }

    /** Issues a token for an entry. */
    public String issue(EntryPass pass, Instant end) {
        return tokens.issue(end, pass.editionId(), pass.paper(), pass.entryId());
    }

    /**
     * Returns the pass in a token; empty when the token is not ours, was changed, or ended before {@code now},
     * milliseconds since 1970.
     */
    public Optional<EntryPass> read(String token, long now) {
        return tokens.read(token, Instant.ofEpochMilli(now)).map(EntryToken::pass);
    }

    private static EntryPass pass(List<String> parts) {
        return new EntryPass(
                Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)), Long.parseLong(parts.get(2)));
    }
}
