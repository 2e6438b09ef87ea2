package ba.sigurno.ejb.certificate;

import ba.sigurno.ejb.training.HeldAwards;
import ba.sigurno.persistence.certificate.Certificate;
import ba.sigurno.persistence.training.AwardBefore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;

/** Tells trainings which certificates people hold. */
@ApplicationScoped
public class AwardKeeper {

    @PersistenceContext
    private EntityManager em;

    void tell(@Observes HeldAwards asked) {
        em.createNamedQuery(Certificate.AWARDS, Object[].class)
                .setParameter("accountIds", asked.getAccountIds())
                .getResultStream()
                .map(AwardKeeper::award)
                .forEach(asked::add);
    }

    private static HeldAwards.Award award(Object[] row) {
        return new HeldAwards.Award(
                (Long) row[0], (String) row[1], (String) row[2], new AwardBefore((Instant) row[3], (LocalDate) row[4]));
    }
}
