package ba.sigurno.ejb.training.registration;

import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.registration.InvitationReport.Line;
import ba.sigurno.ejb.training.registration.InvitationReport.Outcome;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionLine;
import ba.sigurno.ejb.training.session.SessionMails;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.ejb.training.session.TeacherSchools;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets who leads a session invite teachers to it; each gets a mail, and answers on the session's page. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class InvitationService {

    /** The most teachers that are invited at once. */
    public static final int MAX = 200;

    /** The most invitations of a session that wait for an answer. */
    private static final int MAX_SILENT = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private InvitableSchools schools;

    @Inject
    private TeacherSchools teacherSchools;

    @Inject
    private SessionMails mails;

    @Inject
    private SessionTrail trail;

    /** The invitations of a session. */
    public InvitationView view(String sessionId, Language reader) {
        var session = finder.findLed(sessionId);
        var now = clock.instant();
        var names = teacherSchools.of(
                session.invited().stream().map(Registration::getAccount).toList());
        return new InvitationView(
                session.getPublicId(),
                ProgrammeTexts.title(session.getEdition(), reader),
                !session.isCancelled() && !session.hasStarted(now),
                session.isQueueing(),
                SessionLine.authority(session, reader),
                session.invited().stream()
                        .map(registration -> new InvitationView.Silent(
                                registration.getAccount().getPublicId(),
                                registration.getAccount().getDisplayName(),
                                names.getOrDefault(registration.getAccount().getPublicId(), ""),
                                registration.getRegisteredAt()))
                        .sorted(NameOrder.by(reader, InvitationView.Silent::name))
                        .toList());
    }

    /** The first schools, by name, that fit what is sought and whose teachers the session is for. */
    public List<InvitationView.SchoolLine> schools(String sessionId, String text) {
        return schools.find(finder.findLed(sessionId), text);
    }

    /**
     * Invites the teachers whose addresses were pasted, however they are separated; those that cannot be do not keep the
     * others from it.
     */
    public InvitationReport invite(String sessionId, String pasted) {
        var session = finder.findLed(sessionId);
        var addresses = AddressList.of(pasted);
        var asked = addresses.subList(0, Math.min(MAX, addresses.size()));
        var accounts = accounts(asked);
        finder.lockForChange(session);
        var lines = new ArrayList<Line>();
        asked.forEach(address -> lines.add(new Line(address, invite(session, accounts.get(address)))));
        addresses.subList(asked.size(), addresses.size()).forEach(late -> lines.add(new Line(late, Outcome.LATER)));
        return new InvitationReport(lines);
    }

    /** Invites all teachers of a school, but for those who declined or withdrew before. */
    public InvitationReport inviteSchool(String sessionId, String schoolId) {
        var session = finder.findLed(sessionId);
        var teachers = em.createNamedQuery(Account.TEACHERS, Account.class)
                .setParameter("school", schools.get(session, schoolId))
                .setMaxResults(MAX)
                .getResultList();
        finder.lockForChange(session);
        return new InvitationReport(teachers.stream()
                .map(teacher -> new Line(teacher.getDisplayName(), inviteOfSchool(session, teacher)))
                .toList());
    }

    /** Asks teachers, by public ids, once more; tells how many did not answer for a day and get another mail. */
    public int askAgain(String sessionId, Collection<String> accountIds) {
        var session = finder.lockForChange(finder.findLed(sessionId));
        var asked = each(session, accountIds, account -> session.inviteAgain(account, clock.instant()));
        asked.forEach(mails::invited);
        record("asked_again", session, asked);
        return asked.size();
    }

    /** Takes the invitations of teachers, by public ids, back; tells how many had not answered. */
    public int takeBack(String sessionId, Collection<String> accountIds) {
        var session = finder.lockForChange(finder.findLed(sessionId));
        var without = each(session, accountIds, account -> session.takeBack(account, clock.instant()));
        without.forEach(mails::uninvited);
        record("uninvited", session, without);
        return without.size();
    }

    private void record(String what, TrainingSession session, List<Registration> whom) {
        // One by one: a name is a whole part of a detail, which can be forgotten, and none is cut.
        whom.forEach(registration ->
                trail.record(what, session, registration.getAccount().getDisplayName()));
    }

    private Map<String, Account> accounts(List<String> addresses) {
        return addresses.isEmpty()
                ? Map.of()
                : em.createNamedQuery(Account.BY_EMAILS, Account.class)
                        .setParameter("emails", addresses)
                        .getResultStream()
                        .filter(Account::isEnabled)
                        .collect(Collectors.toMap(Account::getEmail, Function.identity()));
    }

    private Outcome inviteOfSchool(TrainingSession session, Account teacher) {
        var declined = session.registrationOf(teacher).filter(registration -> !registration.isAlive());
        return declined.isPresent() ? Outcome.DECLINED : invite(session, teacher);
    }

    private Outcome invite(TrainingSession session, Account account) {
        if (account == null) {
            return Outcome.UNKNOWN;
        }
        if (!account.hasRole(Role.TEACHER)) {
            return Outcome.NOT_TEACHER;
        }
        if (!session.isMeantFor(account)) {
            return Outcome.ELSEWHERE;
        }
        if (session.invited().size() >= MAX_SILENT) {
            return Outcome.LATER;
        }
        var registration = session.invite(account, clock.instant());
        registration.ifPresent(invited -> {
            mails.invited(invited);
            trail.record("invited", session, account.getDisplayName());
        });
        return registration.isPresent() ? Outcome.INVITED : Outcome.LISTED;
    }

    private static List<Registration> each(
            TrainingSession session, Collection<String> accountIds, Function<Account, Optional<Registration>> change) {
        return session.getRegistrations().stream()
                .map(Registration::getAccount)
                .filter(account -> accountIds.contains(account.getPublicId()))
                .map(change)
                .flatMap(Optional::stream)
                .toList();
    }
}
