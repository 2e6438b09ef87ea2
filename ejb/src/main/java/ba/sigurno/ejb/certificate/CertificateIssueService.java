package ba.sigurno.ejb.certificate;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.AuditService;
import ba.sigurno.ejb.training.SessionFinder;
import ba.sigurno.persistence.certificate.Certificate;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.Account;
import ba.sigurno.persistence.training.Registration;
import ba.sigurno.persistence.training.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Issues certificates to those who attended a session: to all of them or, when one cannot be printed, to none. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class CertificateIssueService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder sessions;

    @Inject
    private AuditService audit;

    private final SecureRandom random = new SecureRandom();

    /** The certificates issued for a session that the caller leads, by holder. */
    public List<CertificateLine> issuedFor(String sessionId, Language reader) {
        var session = sessions.led(sessionId);
        return issued(session, LockModeType.NONE).stream()
                .map(certificate -> CertificateLine.of(certificate, reader))
                .toList();
    }

    /**
     * Issues a certificate to everybody who attended the session and has none of it. Doing it again issues nothing twice;
     * a revoked certificate counts as one.
     *
     * @return how many were issued now
     */
    public int issueForSession(String sessionId) {
        var session = sessions.led(sessionId);
        DomainException.require(session.hasStarted(clock.instant()), "certificate_rule_notStarted");
        // A second click waits here for the first, and then sees what that one has issued.
        em.lock(session, LockModeType.PESSIMISTIC_WRITE);
        var holders = withoutCertificate(session);
        var serials = serials(holders.size()).iterator();
        for (var holder : holders) {
            var certificate = NewCertificate.of(session, holder, serials.next(), clock.instant());
            em.persist(certificate);
            audit.record("certificate_action_issued", "certificate", certificate.getSerial(), holder.getDisplayName());
        }
        em.flush();
        return holders.size();
    }

    private List<Account> withoutCertificate(TrainingSession session) {
        var attended = session.getRegistrations().stream()
                .filter(Registration::isAttended)
                .map(Registration::getAccount)
                .toList();
        DomainException.require(!attended.isEmpty(), "certificate_rule_nobodyAttended");
        var served = issued(session, LockModeType.PESSIMISTIC_WRITE).stream()
                .map(Certificate::getAccountId)
                .collect(Collectors.toSet());
        return attended.stream()
                .filter(account -> !served.contains(account.getId()))
                .toList();
    }

    private List<Certificate> issued(TrainingSession session, LockModeType lock) {
        return em.createNamedQuery(Certificate.OF_SESSION, Certificate.class)
                .setParameter("sessionPublicId", session.getPublicId())
                .setLockMode(lock)
                .getResultList();
    }

    private Set<String> serials(int count) {
        int year = Dates.local(clock.instant()).getYear();
        var serials = new HashSet<String>();
        while (serials.size() < count) {
            serials.add(SerialNumber.random(year, random));
            if (serials.size() == count) {
                serials.removeAll(em.createNamedQuery(Certificate.TAKEN_SERIALS, String.class)
                        .setParameter("serials", List.copyOf(serials))
                        .getResultList());
            }
        }
        return serials;
    }
}
