package ba.sigurno.ejb.training.registration;

import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.identity.link.WorkAddress;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.progress.ProgressFinder;
import ba.sigurno.ejb.training.progress.TeacherProgress;
import ba.sigurno.ejb.training.registration.InvitationReport.Line;
import ba.sigurno.ejb.training.registration.InvitationReport.Outcome;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionLine;
import ba.sigurno.ejb.training.session.SessionMails;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.ejb.training.session.TeacherSchools;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.session.GuestInvitation;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets who leads a session invite teachers to it; each gets a mail, and answers on the session's page. An address without an
 * account of a teacher is invited too, and asks a school for one; whether it had one, nobody is told.
 */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class InvitationService {

    /** The most teachers that are invited at once. */
    public static final int MAX = 200;

    /** The most invitations of a session that wait for an answer. */
    static final int MAX_SILENT = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private InvitableSchools schools;

    @Inject
    private ProgressFinder progress;

    @Inject
    private TeacherSchools teacherSchools;

    @Inject
    private GuestInvitations guests;

    @Inject
    private RateLimiter limiter;

    @Inject
    private Caller caller;

    @Inject
    private SessionMails mails;

    @Inject
    private SessionTrail trail;

    /** The invitations of a session. */
    public InvitationView view(String sessionId, Language reader) {
        var session = finder.findLed(sessionId);
        var now = clock.instant();
        return new InvitationView(
                session.getPublicId(),
                ProgrammeTexts.title(session.getEdition(), reader),
                session.isInvitable(now),
                session.isQueueing(),
                session.getRegistrationClosesAt(),
                SessionLine.authority(session, reader),
                Stream.concat(
                                silent(session),
                                guests.of(session).stream()
                                        .map(guest -> new InvitationView.Silent(
                                                guest.getPublicId(), guest.getEmail(), "", guest.getSentAt())))
                        .sorted(NameOrder.by(reader, InvitationView.Silent::name))
                        .toList());
    }

    private Stream<InvitationView.Silent> silent(TrainingSession session) {
        var names = teacherSchools.of(
                session.invited().stream().map(Registration::getAccount).toList());
        return session.invited().stream().map(registration -> {
            var account = registration.getAccount();
            return new InvitationView.Silent(
                    account.getPublicId(),
                    who(registration),
                    registration.isByAddress() ? "" : names.getOrDefault(account.getPublicId(), ""),
                    registration.getRegisteredAt());
        });
    }

    private static String who(Registration registration) {
        var account = registration.getAccount();
        return registration.isByAddress() ? account.getEmail() : account.getDisplayName();
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
        var book = progress(session, accounts.values());
        var trained = trained(session, book, accounts.values());
        var invited = guests.of(session).stream()
                .map(GuestInvitation::getEmail)
                .collect(Collectors.toCollection(HashSet::new));
        var lines = new ArrayList<Line>();
        asked.stream()
                .filter(address -> !trained.contains(accounts.get(address)))
                .forEach(address ->
                        lines.add(new Line(address, invite(session, address, accounts.get(address), invited, book))));
        addresses.subList(asked.size(), addresses.size()).forEach(late -> lines.add(new Line(late, Outcome.LATER)));
        return new InvitationReport(lines, trained.size());
    }

    /** Invites all teachers of a school, but for those who declined or withdrew before. */
    public InvitationReport inviteSchool(String sessionId, String schoolId) {
        var session = finder.findLed(sessionId);
        var teachers = em.createNamedQuery(Account.TEACHERS, Account.class)
                .setParameter("school", schools.get(session, schoolId))
                .setMaxResults(MAX)
                .getResultList();
        finder.lockForChange(session);
        var book = progress(session, teachers);
        var trained = trained(session, book, teachers);
        return new InvitationReport(
                teachers.stream()
                        .filter(teacher -> !trained.contains(teacher))
                        .map(teacher -> new Line(teacher.getDisplayName(), inviteOfSchool(session, teacher, book)))
                        .toList(),
                trained.size());
    }

    /** Asks those with some public ids once more; tells how many did not answer for a day and get another mail. */
    public int askAgain(String sessionId, Collection<String> ids) {
        var session = finder.lockForChange(finder.findLed(sessionId));
        var asked = each(session, ids, account -> session.inviteAgain(account, clock.instant()));
        asked.forEach(registration -> mails.invited(registration, Optional.empty()));
        return record("asked_again", session, names(asked), guests.askAgain(session, ids));
    }

    /** Takes the invitations of those with some public ids back; tells how many had not answered. */
    public int takeBack(String sessionId, Collection<String> ids) {
        var session = finder.lockForChange(finder.findLed(sessionId));
        var without = each(session, ids, account -> session.takeBack(account, clock.instant()));
        without.forEach(mails::uninvited);
        return record("uninvited", session, names(without), guests.takeBack(session, ids));
    }

    private int record(String what, TrainingSession session, List<String> teachers, List<String> addresses) {
        var all = Stream.concat(teachers.stream(), addresses.stream()).toList();
        // One by one: a name is a whole part of a detail, which can be forgotten, and none is cut.
        all.forEach(each -> trail.record(what, session, each));
        return all.size();
    }

    private static List<String> names(List<Registration> registrations) {
        return registrations.stream()
                .map(registration -> registration.getAccount().getDisplayName())
                .toList();
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

    private TeacherProgress progress(TrainingSession session, Collection<Account> teachers) {
        return progress.open(
                List.of(session.getEdition()),
                teachers.stream().map(Account::getId).toList());
    }

    /** Finds the teachers who need no session of the edition and take no part in this one. */
    private static Set<Account> trained(TrainingSession session, TeacherProgress book, Collection<Account> teachers) {
        return teachers.stream()
                .filter(teacher -> !takesPart(session, teacher))
                .filter(teacher -> book.isTrained(session.getEdition(), teacher))
                .collect(Collectors.toSet());
    }

    private Outcome inviteOfSchool(TrainingSession session, Account teacher, TeacherProgress book) {
        var declined = session.registrationOf(teacher).filter(registration -> !registration.isAlive());
        if (declined.isPresent()) {
            return Outcome.DECLINED;
        }
        return session.invited().size() >= MAX_SILENT ? Outcome.LATER : invite(session, teacher, false, book);
    }

    /** Invites an address; what is told depends on nothing but the address and those who take part already. */
    private Outcome invite(
            TrainingSession session, String address, Account account, Set<String> invited, TeacherProgress book) {
        if (!WorkAddress.isAddress(address)) {
            return Outcome.NO_ADDRESS;
        }
        if (WorkAddress.isDisposable(address)) {
            return Outcome.DISPOSABLE;
        }
        if (invited.contains(address) || account != null && takesPart(session, account)) {
            return Outcome.LISTED;
        }
        if (session.invited().size() + invited.size() >= MAX_SILENT
                || !limiter.takes(Limit.INVITED_BY_ACCOUNT, caller.account().getPublicId())) {
            return Outcome.LATER;
        }
        if (account != null && session.isMeantFor(account)) {
            return invite(session, account, true, book);
        }
        guests.send(session, address);
        invited.add(address);
        trail.record("invited", session, address);
        return Outcome.INVITED;
    }

    private static boolean takesPart(TrainingSession session, Account account) {
        return account.equals(session.getTrainer())
                || session.registrationOf(account).filter(Registration::isAlive).isPresent();
    }

    private Outcome invite(TrainingSession session, Account account, boolean byAddress, TeacherProgress book) {
        var registration = session.invite(account, clock.instant());
        registration.ifPresent(invited -> {
            invited.reach(byAddress);
            mails.invited(invited, book.renewedBefore(session.getEdition().getProgramme(), account));
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
