package ba.sigurno.ejb.training.progress;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.session.SessionFilter;
import ba.sigurno.ejb.training.session.SessionList;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import ba.sigurno.persistence.training.progress.AwardBefore;
import ba.sigurno.persistence.training.progress.EditionProgress;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows a teacher the own way to awards: what is met, what is missing, and when an award is to be renewed. */
@Stateless
@RolesAllowed("TEACHER")
public class OwnProgressService {

    /** Sessions searched for suitable ones. */
    private static final int MAX_SESSIONS = 100;

    /** Sessions offered at most. */
    private static final int OFFERED = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private ProgressFinder progress;

    /** The caller's programmes: first those on the way, then those whose award is held. */
    public List<OwnProgramme> mine(Language reader) {
        var self = caller.account();
        var editions = em.createNamedQuery(ProgrammeEdition.ON_THE_WAY, ProgrammeEdition.class)
                .setParameter("accountId", self.getId())
                .getResultList();
        var book = progress.open(editions, List.of(self.getId()));
        var view = new View(self, book, open(self), clock.instant(), reader);
        return editions.stream().collect(Collectors.groupingBy(ProgrammeEdition::getProgramme)).entrySet().stream()
                .flatMap(entry -> view.of(entry.getKey(), entry.getValue()).stream())
                .sorted(Comparator.comparing(OwnProgramme::isBegun)
                        .reversed()
                        .thenComparing(NameOrder.by(reader, OwnProgramme::title)))
                .toList();
    }

    private List<TrainingSession> open(Account teacher) {
        var query = em.createQuery(
                        TrainingSession.OPEN + SessionList.OPEN.order().orderBy("s.id", teacher.getLanguage()),
                        TrainingSession.class)
                .setParameter("now", clock.instant())
                .setParameter("accountId", teacher.getId());
        SessionFilter.ALL.limit(query);
        return query.setMaxResults(MAX_SESSIONS).getResultList();
    }

    /** The data for a teacher's view of programmes. */
    private record View(Account self, TeacherProgress book, List<TrainingSession> open, Instant now, Language reader) {

        /** A programme of which the teacher has a seat or an award; empty for others. */
        Optional<OwnProgramme> of(TrainingProgramme programme, List<ProgrammeEdition> editions) {
            var award =
                    book.lastAward(programme, self).map(HeldAwards.Award::last).orElse(null);
            var today = Dates.local(now).toLocalDate();
            boolean due = award != null && award.isRenewableOn(today);
            var begun = editions.stream()
                    .filter(edition -> book.isBegun(edition, self))
                    .max(Comparator.comparing(ProgrammeEdition::getNumber));
            var renewed =
                    editions.stream().filter(edition -> due && edition.isOpen()).findFirst();
            var shown = begun.or(() -> renewed);
            if (shown.isPresent()) {
                return shown.map(edition -> way(edition, award, due));
            }
            return award == null
                    ? Optional.empty()
                    : editions.stream().findFirst().map(edition -> held(edition, award, due));
        }

        private OwnProgramme way(ProgrammeEdition edition, AwardBefore award, boolean due) {
            var reached = book.of(edition, self);
            var seats = book.seats(edition, self);
            var seat = seats.stream()
                    .map(Registration::getSession)
                    .filter(session -> !session.isOver(now))
                    .map(View::seat)
                    .findFirst()
                    .orElse(null);
            return new OwnProgramme(
                    ProgrammeTexts.title(edition, reader),
                    reached.isRenewal(),
                    reached.getDone(),
                    reached.getLines().stream()
                            .map(line -> RequirementLine.of(line, reader))
                            .toList(),
                    award,
                    due,
                    !seats.isEmpty(),
                    seat,
                    seat == null && (seats.isEmpty() || isToAttend(reached)) ? suitable(edition) : List.of());
        }

        private static boolean isToAttend(EditionProgress reached) {
            return reached.getLines().stream()
                    .anyMatch(line -> line.requirement().getKind() == RequirementKind.ATTENDANCE
                            && !line.state().isDone());
        }

        private OwnProgramme held(ProgrammeEdition edition, AwardBefore award, boolean due) {
            return new OwnProgramme(
                    ProgrammeTexts.title(edition, reader), false, 0, List.of(), award, due, false, null, List.of());
        }

        private List<OwnProgramme.Seat> suitable(ProgrammeEdition edition) {
            return open.stream()
                    .filter(session -> session.getEdition().equals(edition))
                    .map(View::seat)
                    .limit(OFFERED)
                    .toList();
        }

        private static OwnProgramme.Seat seat(TrainingSession session) {
            return new OwnProgramme.Seat(session.getPublicId(), session.getStartsAt(), session.getPlace());
        }
    }
}
