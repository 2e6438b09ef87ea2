package ba.sigurno.ejb.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Gives an answer to the rooms that send invitations, each in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReplyDelivery {

    @Inject
    @Any
    private Instance<CalendarReplyListener> listeners;

    /** Tells every room. */
    public void deliver(CalendarReply reply) {
        listeners.forEach(listener -> listener.answered(reply));
    }
}
