package ba.sigurno.ejb.helpline.shift;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.persistence.helpline.shift.HelplineDebrief;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Counts who waits for a talk, in a transaction of its own: the inbox works in the main schema. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DebriefReader {

    @Inject
    private ConfidentialUnit unit;

    /** Returns how many wait, and since when. */
    public InboxLine waiting() {
        var first = unit.em()
                .createNamedQuery(HelplineDebrief.WAITING, HelplineDebrief.class)
                .setMaxResults(1)
                .getResultStream()
                .map(HelplineDebrief::getAskedAt)
                .findFirst();
        var count = unit.em()
                .createNamedQuery(HelplineDebrief.COUNT_WAITING, Long.class)
                .getSingleResult();
        return new InboxLine("helpline_inbox_debriefs", count, first.orElse(null), "/helpline/shift/shift-plan.xhtml");
    }
}
