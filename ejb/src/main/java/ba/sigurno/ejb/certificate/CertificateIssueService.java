package ba.sigurno.ejb.certificate;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.AuditService;
import ba.sigurno.ejb.pdf.Printable;
import ba.sigurno.ejb.pdf.UnprintableTextException;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.SessionFinder;
import ba.sigurno.persistence.certificate.Certificate;
import ba.sigurno.persistence.certificate.CertificateContent;
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
import java.time.LocalDate;
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
            var certificate = certificate(session, holder, serials.next());
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

    private Certificate certificate(TrainingSession session, Account holder, String serial) {
        var programme = session.getProgramme();
        var content = new CertificateContent(
                printable(holder.getDisplayName()),
                printable(ProgrammeTexts.title(programme, session.getLanguage())),
                programme.getHours(),
                authority(session, session.getLanguage()),
                printable(session.getPlace()),
                heldOn(session),
                session.getLanguage(),
                printable(session.getTrainer().getDisplayName()));
        var certificate = new Certificate(serial, holder.getId(), session.getPublicId(), content, clock.instant());
        programme
                .getTexts()
                .forEach((language, text) ->
                        certificate.text(language, printable(text.getTitle()), authority(session, language)));
        return certificate;
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

    private static String authority(TrainingSession session, Language language) {
        return session.getAuthority() == null
                ? null
                : printable(Localised.text(session.getAuthority().getTexts(), language));
    }

    private static LocalDate heldOn(TrainingSession session) {
        return Dates.local(session.getStartsAt()).toLocalDate();
    }

    private static String printable(String text) {
        try {
            return Printable.text(text);
        } catch (UnprintableTextException e) {
            throw new DomainException("certificate_rule_unprintable", text, e.getCharacter(), e.getCodePoint());
        }
    }
}
