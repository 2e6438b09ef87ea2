package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.progress.AwardBefore;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells holders once, in good time, that their certificate expires and where it is renewed. */
@Singleton
@PermitAll
public class RenewalReminder {

    /** Mails in one run; the rest waits an hour. */
    private static final int BATCH = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CertificateMails mails;

    /** Reminds those whose turn it is; of several servers the later ones find that it is done. */
    @OnOneServer
    @Schedule(hour = "6-20", minute = "20", persistent = false)
    public void remind() {
        var now = clock.instant();
        var today = Dates.local(now).toLocalDate();
        var due = em.createNamedQuery(Certificate.TO_REMIND, Certificate.class)
                .setParameter("today", today)
                .setParameter("until", today.plus(AwardBefore.NOTICE))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(BATCH)
                .getResultList();
        var editions = openEditions(due);
        var holders = holders(due);
        due.forEach(certificate -> {
            certificate.reminded(now);
            mails.expiring(
                    certificate,
                    holders.get(certificate.getAccountId()),
                    Optional.ofNullable(editions.get(certificate.getProgrammeId())));
        });
    }

    private Map<Long, Account> holders(List<Certificate> certificates) {
        var ids = certificates.stream().map(Certificate::getAccountId).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : em.createNamedQuery(Account.BY_IDS, Account.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Account::getId, Function.identity()));
    }

    /** The open editions, by the public ids of their programmes. */
    private Map<String, ProgrammeEdition> openEditions(List<Certificate> certificates) {
        var programmes = certificates.stream().map(Certificate::getProgrammeId).collect(Collectors.toSet());
        return programmes.isEmpty()
                ? Map.of()
                : em.createNamedQuery(ProgrammeEdition.OPEN_OF_ALL, ProgrammeEdition.class)
                        .setParameter("programmeIds", programmes)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                edition -> edition.getProgramme().getPublicId(), Function.identity()));
    }
}
