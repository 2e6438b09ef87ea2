package ba.sigurno.ejb.certificate;

import ba.sigurno.ejb.certificate.badge.BadgeDesk;
import ba.sigurno.ejb.certificate.seal.CentreSeal;
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
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Issues certificates to those who attended a session. */
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
    private CertificateFinder certificates;

    @Inject
    private AuditService audit;

    @Inject
    private CentreSeal seal;

    @Inject
    private CurrentTemplate template;

    @Inject
    private CertificateMails mails;

    @Inject
    private BadgeDesk badges;

    private final SecureRandom random = new SecureRandom();

    /**
     * How far the issue of a session's certificates is.
     *
     * @param issued certificates issued by now
     * @param waiting who attended and has none yet, by name
     */
    public record Progress(List<CertificateLine> issued, List<String> waiting) {

        /** How many have or will have one; at least 1, as something to divide by. */
        public int getTotal() {
            return Math.max(1, issued.size() + waiting.size());
        }

        /** The names of those who wait, as one text. */
        public String getWaitingNames() {
            return String.join(", ", waiting);
        }
    }

    /** How far the issue is for a session that the caller leads; those issued by holder, in their latest versions. */
    public Progress progress(String sessionId, Language reader) {
        var session = sessions.led(sessionId);
        var today = Dates.local(clock.instant()).toLocalDate();
        var issued = issued(session, LockModeType.NONE);
        return new Progress(
                issued.stream()
                        .map(certificate -> CertificateLine.of(certificate, today, reader))
                        .toList(),
                waiting(session, issued).stream().map(Account::getDisplayName).toList());
    }

    /**
     * Issues certificates to at most {@code most} of those who attended the session and have none of it. Doing it again
     * issues nothing twice; a revoked certificate counts as one.
     *
     * @param most 1 or more
     * @return how many were issued now, and how many are still without
     * @throws DomainException when nobody attended, one of those without cannot have one, or the centre can neither
     *     seal nor draw them: then none is issued
     */
    public Step issue(String sessionId, int most) {
        var session = sessions.led(sessionId);
        session.requireNotCancelled();
        DomainException.require(session.hasStarted(clock.instant()), "certificate_rule_notStarted");
        // What a paper needs is asked for before anybody waits for the lock.
        seal.take();
        template.get();
        // A second click waits here for the first, and then sees what that one has issued.
        em.lock(session, LockModeType.PESSIMISTIC_WRITE);
        DomainException.require(
                session.getRegistrations().stream().anyMatch(Registration::isAttended),
                "certificate_rule_nobodyAttended");
        var waiting = waiting(session, issued(session, LockModeType.PESSIMISTIC_WRITE));
        var serials = serials(waiting.size()).iterator();
        // Who cannot have one is found before the first one is issued.
        var due = waiting.stream()
                .map(holder -> NewCertificate.of(session, holder, serials.next(), clock.instant()))
                .toList();
        store(due.stream().limit(most).toList());
        em.flush();
        int issued = Math.min(most, due.size());
        return new Step(issued, due.size() - issued);
    }

    /**
     * What one step of an issue has done.
     *
     * @param issued how many were issued in this step
     * @param left how many are still without
     */
    public record Step(int issued, int left) {}

    /**
     * Issues a certificate, with a serial of its own, to the holder of one that was revoked, when the attendance still
     * stands. A second click finds that it was done.
     *
     * @param checkToken of the revoked one
     */
    public void issueAgain(String checkToken) {
        var revoked = certificates.inCharge(checkToken);
        DomainException.require(revoked.isRevoked(), "certificate_rule_notRevoked");
        seal.take();
        template.get();
        var session = sessions.led(revoked.getSessionPublicId());
        em.lock(session, LockModeType.PESSIMISTIC_WRITE);
        var holder = session.getRegistrations().stream()
                .filter(Registration::isAttended)
                .map(Registration::getAccount)
                .filter(account -> account.getId().equals(revoked.getAccountId()))
                .findFirst()
                .orElseThrow(() -> new DomainException("certificate_rule_notAttended", revoked.getHolderName()));
        boolean inForce = issued(session, LockModeType.PESSIMISTIC_WRITE).stream()
                .anyMatch(other -> holder.getId().equals(other.getAccountId()) && !other.isRevoked());
        if (!inForce) {
            store(List.of(
                    NewCertificate.of(session, holder, serials(1).iterator().next(), clock.instant())));
            em.flush();
        }
    }

    private void store(List<Certificate> issued) {
        for (var certificate : issued) {
            em.persist(certificate);
            audit.record(
                    "certificate_action_issued", "certificate", certificate.getSerial(), certificate.getHolderName());
            mails.issued(certificate);
        }
        badges.issue(issued);
    }

    /** Those who attended and were never given one, by name. */
    private static List<Account> waiting(TrainingSession session, List<Certificate> issued) {
        var served = issued.stream().map(Certificate::getAccountId).collect(Collectors.toSet());
        return session.getRegistrations().stream()
                .filter(Registration::isAttended)
                .map(Registration::getAccount)
                .filter(account -> !served.contains(account.getId()))
                .sorted(Comparator.comparing(
                        Account::getDisplayName, Collator.getInstance(Language.CROATIAN.getLocale())))
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
