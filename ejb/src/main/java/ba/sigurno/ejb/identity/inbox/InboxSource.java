package ba.sigurno.ejb.identity.inbox;

import ba.sigurno.persistence.identity.account.Account;
import java.util.List;

/** Tells what of a room waits for somebody; each room where something waits answers for its own. */
public interface InboxSource {

    /**
     * Returns the kinds of things that wait for the caller, with the number of each: as many as the list shows to which
     * the line leads. A kind of which nothing waits may be there.
     */
    List<InboxLine> of(Account caller);
}
