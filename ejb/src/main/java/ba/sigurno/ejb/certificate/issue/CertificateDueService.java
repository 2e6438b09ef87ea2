package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.progress.ProgressFinder;
import ba.sigurno.ejb.training.progress.TeacherProgress;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.progress.EditionProgress;
import ba.sigurno.persistence.training.session.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells who leads trainings which of their teachers may be given a certificate by now, be it months after the last date. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class CertificateDueService {

    /** The time after a session in which a teacher may still meet a requirement, and be found here. */
    private static final Duration MEMORY = Duration.ofDays(730);

    /** Seats searched, the latest ones. */
    private static final int MAX = 500;

    /** The column of the seat in {@link Certificate#UNSERVED_SEATS}. */
    private static final int SEAT = 0;

    private static final int ACCOUNT = 1;
    private static final int EDITION = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private ProgressFinder progress;

    /** Lists who is due for a certificate in sessions that the caller leads, latest first; a teacher and programme once. */
    public List<DueLine> list(Language reader) {
        var now = clock.instant();
        var found = em.createNamedQuery(Certificate.UNSERVED_SEATS, Object[].class)
                .setParameter(
                        "trainerId",
                        caller.hasRole(Role.PLANNER) ? null : caller.account().getId())
                .setParameter("now", now)
                .setParameter("since", now.minus(MEMORY))
                .setMaxResults(MAX)
                .getResultList();
        var book = progress.open(editions(ids(found, EDITION)), Set.copyOf(ids(found, ACCOUNT)));
        var ids = ids(found, SEAT);
        var known = book.seats(Set.copyOf(ids));
        var seats = ids.stream().map(known::get).toList();
        var told = new HashSet<List<Object>>();
        return seats.stream()
                .filter(seat -> isDue(book, seat))
                .filter(seat -> told.add(List.of(
                        seat.getAccount(), seat.getSession().getEdition().getProgramme())))
                .map(seat -> line(seat, book, reader))
                .toList();
    }

    private static List<Long> ids(List<Object[]> found, int column) {
        return found.stream().map(row -> (Long) row[column]).toList();
    }

    private List<ProgrammeEdition> editions(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createNamedQuery(ProgrammeEdition.BY_IDS, ProgrammeEdition.class)
                        .setParameter("ids", Set.copyOf(ids))
                        .getResultList();
    }

    /** Whether the last requirement was met in the session of a seat. */
    private static boolean isDue(TeacherProgress book, Registration seat) {
        var reached = progress(book, seat);
        return reached.isComplete()
                && reached.getSession().filter(seat.getSession()::equals).isPresent();
    }

    private static EditionProgress progress(TeacherProgress book, Registration seat) {
        return book.of(seat.getSession().getEdition(), seat.getAccount());
    }

    private static DueLine line(Registration seat, TeacherProgress book, Language reader) {
        var session = seat.getSession();
        var reached = progress(book, seat);
        return new DueLine(
                session.getPublicId(),
                seat.getAccount().getDisplayName(),
                ProgrammeTexts.title(session.getEdition(), reader),
                session.getStartsAt(),
                session.getPlace(),
                reached.getMetAt().orElse(null),
                reached.isRenewal());
    }
}
