package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.training.progress.HeldAwards;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import ba.sigurno.persistence.training.progress.AwardBefore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Certificates as the awards that teachers hold. */
@ApplicationScoped
public class CertificateAwards implements HeldAwards {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Award> of(Collection<Long> accountIds) {
        return em.createNamedQuery(Certificate.AWARDS, Object[].class)
                .setParameter("accountIds", accountIds)
                .getResultStream()
                .map(CertificateAwards::award)
                .toList();
    }

    private static Award award(Object[] row) {
        return new Award(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (LocalDate) row[4],
                (String) row[5],
                new AwardBefore((Instant) row[6], (LocalDate) row[7]));
    }

    @Override
    public void requireNoneRestsOn(TrainingProgramme programme, Collection<Account> teachers, Instant metAt) {
        // A certificate being issued at this moment holds this lock; the query below sees it afterwards.
        em.lock(programme, LockModeType.PESSIMISTIC_WRITE);
        em.createNamedQuery(Certificate.BUILT_ON, Certificate.class)
                .setParameter("programmeId", programme.getPublicId())
                .setParameter(
                        "accountIds", teachers.stream().map(Account::getId).toList())
                .setParameter("metAt", metAt)
                .getResultStream()
                .findFirst()
                .ifPresent(certificate -> {
                    throw new DomainException("certificate_rule_built_on", certificate.getHolderName());
                });
    }
}
