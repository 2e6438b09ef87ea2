package ba.sigurno.ejb.operations.delivery;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.mail.OutboxMail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Shows an administrator the e-mails that could not be delivered, and has them sent again. */
@Stateless
@RolesAllowed("ADMIN")
public class UndeliveredMailService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Returns those that were given up, without what they say. */
    public Page<UndeliveredMail> all(Sort sort, int wished) {
        return Page.read(
                        em.createQuery(
                                OutboxMail.UNDELIVERED
                                        + sort.orderBy("m.id", caller.account().getLanguage()),
                                OutboxMail.class),
                        em.createNamedQuery(OutboxMail.COUNT_UNDELIVERED, Long.class)
                                .getSingleResult(),
                        wished)
                .map(UndeliveredMail::of);
    }

    /**
     * Has them sent again, within a minute and then as often as new ones. Those that hold a secret are left out, as it is
     * deleted: whoever needs it asks for a new one.
     *
     * @return how many
     */
    public int sendAgain() {
        int sent = em.createNamedQuery(OutboxMail.SEND_AGAIN)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (sent > 0) {
            audit.record("operations_action_mails_sent_again", "outbox_mail", "", String.valueOf(sent));
        }
        return sent;
    }
}
