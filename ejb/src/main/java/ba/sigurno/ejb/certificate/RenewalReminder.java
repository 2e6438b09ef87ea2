package ba.sigurno.ejb.certificate;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.certificate.Certificate;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Tells holders once, in good time, that their certificate expires and where it is renewed. */
@Singleton
@PermitAll
public class RenewalReminder {

    /** So many a time; the rest has an hour to wait. */
    private static final int BATCH = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CertificateMails mails;

    /** Reminds those whose turn it is; of several servers the later ones find that it is done. */
    @Schedule(hour = "6-20", minute = "20", persistent = false)
    public void remind() {
        var now = clock.instant();
        var today = Dates.local(now).toLocalDate();
        var due = em.createNamedQuery(Certificate.TO_REMIND, Certificate.class)
                .setParameter("today", today)
                .setParameter("until", today.plus(Renewal.NOTICE))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(BATCH)
                .getResultList();
        due.forEach(certificate -> {
            certificate.reminded(now);
            mails.expiring(certificate);
        });
    }
}
