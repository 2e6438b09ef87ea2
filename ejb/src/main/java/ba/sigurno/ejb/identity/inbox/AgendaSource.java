package ba.sigurno.ejb.identity.inbox;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import java.time.Instant;
import java.util.List;

/** Tells what of a room lies ahead of somebody; each room with appointments answers for its own. */
public interface AgendaSource {

    /** The most that a room tells. */
    int MAX = 20;

    /**
     * Returns what the caller takes part in that is not over at {@code from} and begins before {@code until}, the soonest
     * first, {@value #MAX} at most.
     */
    List<AgendaLine> of(Account caller, Instant from, Instant until, Language reader);
}
