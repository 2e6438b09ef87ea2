package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.certificate.badge.BadgeIssuer;
import ba.sigurno.ejb.certificate.paper.CurrentTemplate;
import ba.sigurno.ejb.certificate.seal.CentreSeal;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.progress.ProgressFinder;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Issues certificates to those who met the last of all that a session's edition asks for in this session. */
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
    private ProgressFinder progress;

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
    private BadgeIssuer badges;

    @Inject
    private SerialNumbers serials;

    /**
     * The progress in issuing the certificates of a session.
     *
     * @param decided whether somebody has to decide about results or tasks
     * @param issued certificates issued by now
     * @param due who may have one now, by name
     * @param early who may have one when the session is over, by name
     * @param missing who may not yet, by name
     * @param elsewhere those whose certificate belongs to another session, by name
     */
    public record Progress(
            String title,
            boolean decided,
            List<CertificateLine> issued,
            List<Candidate> due,
            List<String> early,
            List<Candidate> missing,
            List<Elsewhere> elsewhere) {

        /** The number of teachers, with a certificate and without. */
        public int getTotal() {
            return issued.size() + due.size() + early.size() + missing.size();
        }

        /** The names of those who may have one when the session is over, as one text. */
        public String getEarlyNames() {
            return String.join(", ", early);
        }
    }

    /**
     * A teacher whose certificate belongs to another session.
     *
     * @param led whether the caller may issue it there
     */
    public record Elsewhere(String name, AwardPlace of, boolean led) {}

    /** The progress for a session that the caller leads; certificates by holder, in their latest versions. */
    public Progress progress(String sessionId, Language reader) {
        var session = sessions.findLed(sessionId);
        var today = Dates.local(clock.instant()).toLocalDate();
        var issued = issued(session);
        var roll = roll(session, issued);
        var wereVoid = wereVoid(session, roll.teachers());
        return new Progress(
                ProgrammeTexts.title(session.getEdition(), reader),
                session.getEdition().getRequirements().stream()
                        .anyMatch(requirement -> requirement.getKind().isDecided()),
                issued.stream()
                        .sorted(NameOrder.by(reader, Certificate::getHolderName))
                        .map(certificate -> CertificateLine.of(certificate, today, reader))
                        .toList(),
                candidates(roll.due(), roll, wereVoid, reader),
                roll.early().stream().map(Account::getDisplayName).toList(),
                candidates(roll.missing(), roll, wereVoid, reader),
                roll.elsewhere().stream()
                        .map(teacher -> elsewhere(teacher, roll))
                        .toList());
    }

    private Elsewhere elsewhere(Account teacher, AwardRoll roll) {
        var place = roll.placeOf(teacher).orElseThrow();
        var led = !place.issued()
                && roll.progress(teacher).getSession().filter(sessions::leads).isPresent();
        return new Elsewhere(teacher.getDisplayName(), place, led);
    }

    private static List<Candidate> candidates(
            List<Account> teachers, AwardRoll roll, Set<Long> wereVoid, Language reader) {
        return teachers.stream()
                .map(teacher ->
                        Candidate.of(teacher, roll.progress(teacher), wereVoid.contains(teacher.getId()), reader))
                .toList();
    }

    /**
     * Issues certificates to at most {@code most} of the chosen teachers who met the last of all that is asked for in the
     * session and have none of it. Doing it again issues nothing twice, and a certificate that was revoked is not issued again by it.
     *
     * @param teachers by their public ids
     * @param most 1 or more
     * @return how many were issued now, and how many of the chosen are still without though they may have one
     * @throws DomainException when nobody is chosen, the session still runs, one of those without cannot have one, or the centre can neither
     *     seal nor draw them: then none is issued
     */
    public Step issue(String sessionId, Set<String> teachers, int most) {
        DomainException.require(!teachers.isEmpty(), "certificate_rule_nobody_chosen");
        var session = over(sessionId);
        requireMeans();
        lock(session);
        var roll = roll(session, issued(session));
        var waiting = roll.due().stream()
                .filter(teacher -> teachers.contains(teacher.getPublicId()))
                .toList();
        var unused = serials.next(waiting.size()).iterator();
        // Who cannot have one is found before the first one is issued.
        var due = waiting.stream()
                .map(holder -> certificate(session, holder, roll, unused.next()))
                .toList();
        store(due.stream().limit(most).toList());
        em.flush();
        int issued = Math.min(most, due.size());
        return new Step(issued, due.size() - issued);
    }

    /**
     * The result of one step of issuing.
     *
     * @param issued how many were issued in this step
     * @param left how many are still without
     */
    public record Step(int issued, int left) {}

    /**
     * Issues a certificate, with a serial of its own, to the holder of one that was revoked, when all that is asked for is
     * still met by what was done until this session. A second click finds that it was done.
     *
     * @param checkToken of the revoked one
     */
    public void issueAgain(String checkToken) {
        var revoked = certificates.inCharge(checkToken);
        DomainException.require(revoked.isRevoked(), "certificate_rule_not_revoked");
        requireMeans();
        var session = over(revoked.getSessionPublicId());
        lock(session);
        var inForce =
                issued(session).stream().filter(other -> !other.isRevoked()).toList();
        if (inForce.stream()
                .map(Certificate::getAccountId)
                .anyMatch(id -> id != null && id.equals(revoked.getAccountId()))) {
            return;
        }
        var roll = roll(session, inForce);
        var holder = roll.due().stream()
                .filter(teacher -> teacher.getId().equals(revoked.getAccountId()))
                .findFirst()
                .orElseThrow(() -> new DomainException("certificate_rule_not_met", revoked.getHolderName()));
        store(List.of(
                certificate(session, holder, roll, serials.next(1).iterator().next())));
        em.flush();
    }

    /** Refuses to issue without template and seal, before anybody waits for the lock. */
    private void requireMeans() {
        seal.take();
        template.get();
    }

    private TrainingSession over(String sessionId) {
        var session = sessions.findLed(sessionId);
        session.requireNotCancelled();
        DomainException.require(session.isOver(clock.instant()), "certificate_rule_not_over");
        return session;
    }

    /**
     * Locks the programme, so that its certificates are issued, and what they rest on is taken back, one after the other:
     * a query after this sees the result of the transaction before.
     */
    private void lock(TrainingSession session) {
        em.lock(session.getEdition().getProgramme(), LockModeType.PESSIMISTIC_WRITE);
    }

    private AwardRoll roll(TrainingSession session, List<Certificate> issued) {
        return new AwardRoll(session, progress.open(session), issued, clock.instant());
    }

    private Certificate certificate(TrainingSession session, Account holder, AwardRoll roll, String serial) {
        var reached = roll.progress(holder);
        var now = clock.instant();
        var met = Dates.local(reached.getMetAt().orElse(now)).toLocalDate();
        var certificate = NewCertificate.of(session, holder, reached.validFrom(met), serial, now);
        if (reached.isRenewal()) {
            roll.lastAward(holder).ifPresent(award -> certificate.follow(award.serial()));
        }
        return certificate;
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

    private List<Certificate> issued(TrainingSession session) {
        return em.createNamedQuery(Certificate.OF_SESSION, Certificate.class)
                .setParameter("sessionPublicId", session.getPublicId())
                .getResultList();
    }

    private Set<Long> wereVoid(TrainingSession session, List<Account> teachers) {
        return teachers.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createNamedQuery(Certificate.VOID_HOLDERS, Long.class)
                        .setParameter(
                                "programmeId",
                                session.getEdition().getProgramme().getPublicId())
                        .setParameter(
                                "accountIds",
                                teachers.stream().map(Account::getId).toList())
                        .getResultList());
    }
}
