package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.training.progress.HeldAwards;
import ba.sigurno.ejb.training.progress.Retraction;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.progress.AwardBefore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;

/** Tells trainings which certificates teachers hold, and that nothing they rest on is taken back while they are in force. */
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

    void object(@Observes Retraction retraction) {
        // Who issues at this moment has the programme; what was issued is seen after that.
        em.lock(retraction.programme(), LockModeType.PESSIMISTIC_WRITE);
        em.createNamedQuery(Certificate.BUILT_ON, Certificate.class)
                .setParameter("programmeId", retraction.programme().getPublicId())
                .setParameter(
                        "accountIds",
                        retraction.teachers().stream().map(Account::getId).toList())
                .setParameter("metAt", retraction.metAt())
                .getResultStream()
                .findFirst()
                .ifPresent(certificate -> {
                    throw new DomainException("certificate_rule_built_on", certificate.getHolderName());
                });
    }
}
