package ba.sigurno.ejb.helpline.escalation;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.persistence.helpline.escalation.Escalation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Counts the escalations that wait, in a transaction of its own: whoever asks works on the main schema. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EscalationCounts {

    private static final String LIST = "/helpline/escalation/escalations.xhtml?show=";

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Clock clock;

    /** Counts those that the owner of an account may confirm, and those whose time for a step is over. */
    public List<InboxLine> of(String accountId) {
        var em = unit.em();
        return List.of(
                InboxLine.of(
                        "helpline_inbox_confirm",
                        em.createNamedQuery(Escalation.TO_CONFIRM, Object[].class)
                                .setParameter("caller", accountId),
                        LIST + EscalationFilter.TO_CONFIRM),
                InboxLine.of(
                        "helpline_inbox_overdue",
                        em.createNamedQuery(Escalation.OVERDUE, Object[].class).setParameter("now", clock.instant()),
                        LIST + EscalationFilter.OVERDUE));
    }
}
