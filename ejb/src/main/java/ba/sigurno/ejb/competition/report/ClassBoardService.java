package ba.sigurno.ejb.competition.report;

import ba.sigurno.ejb.competition.report.ClassBoard.Line;
import ba.sigurno.ejb.competition.result.ResultCounter;
import ba.sigurno.ejb.competition.result.ResultKeys;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.competition.running.PaperKey;
import ba.sigurno.ejb.enrolment.pupil.CurrentPupil;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.persistence.competition.answer.AnswerTable;
import ba.sigurno.persistence.competition.answer.LoggedAnswer;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.entry.Entry;
import ba.sigurno.persistence.competition.entry.EntryTable;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Shows the results of a class in the competition to its teachers and its pupils, and to nobody else. While answers are
 * taken in earnest, it shows the number of answers only, and no accuracy.
 */
@Stateless
public class ClassBoardService {

    private static final double PERCENT = 100;

    private static final Comparator<Standing> BEST_FIRST = Comparator.comparingDouble(Standing::accuracy)
            .thenComparingInt(Standing::answered)
            .reversed()
            .thenComparingLong(Standing::millis);

    private static final Comparator<Standing> FURTHEST_FIRST = Comparator.comparingInt(Standing::answered)
            .reversed()
            .thenComparing(standing -> standing.pupil().getNickname());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private CompetitionClock clock;

    @Inject
    private ResultCounter counter;

    @Inject
    private ClassAccess classes;

    @Inject
    private CurrentPupil current;

    /** The result of a pupil; {@code millis} from entering to the last answer. */
    private record Standing(Pupil pupil, int answered, int items, double accuracy, long millis) {}

    /** Returns the board of a class that the caller teaches. */
    @RolesAllowed("TEACHER")
    public ClassBoard ofClass(String editionId, String classId) {
        return board(edition(editionId), classes.get(classId), Optional.empty());
    }

    /** Returns the board of the calling pupil's class. */
    @RolesAllowed("PUPIL")
    public ClassBoard own(String editionId) {
        var pupil = current.get();
        return board(edition(editionId), pupil.getSchoolClass(), Optional.of(pupil));
    }

    private CompetitionEdition edition(String id) {
        return entities.find(
                CompetitionEdition.class, CompetitionEdition.BY_PUBLIC_ID, id, CompetitionEdition::isSwitchedOn);
    }

    private ClassBoard board(CompetitionEdition edition, SchoolClass schoolClass, Optional<Pupil> looking) {
        var pupils = em.createNamedQuery(Pupil.OF_CLASS, Pupil.class)
                .setParameter("schoolClass", schoolClass)
                .setMaxResults(PupilService.MAX_PUPILS)
                .getResultList();
        boolean open = !edition.isRehearsal() && !edition.isOver(Instant.ofEpochMilli(clock.millis()));
        var standings = pupils.isEmpty()
                ? List.<Standing>of()
                : counter.ask(connection -> standings(connection, edition, pupils));
        return new ClassBoard(schoolClass.getName(), pupils.size(), open, lines(standings, open, looking));
    }

    private static List<Standing> standings(Connection connection, CompetitionEdition edition, List<Pupil> pupils)
            throws SQLException {
        var entries = EntryTable.ofPupils(
                connection, edition.getId(), pupils.stream().map(Pupil::getId).toList());
        if (entries.isEmpty()) {
            return List.of();
        }
        var answers = AnswerTable.ofEntries(
                connection, entries.values().stream().map(Entry::id).toList());
        var byEntry = answers.stream().collect(Collectors.groupingBy(LoggedAnswer::entryId));
        var papers = ResultKeys.of(connection, edition.getId(), edition.getFrozenRevision()).stream()
                .collect(Collectors.toMap(PaperKey::id, Function.identity()));
        return pupils.stream()
                .filter(pupil -> entries.containsKey(pupil.getId())
                        && byEntry.containsKey(entries.get(pupil.getId()).id()))
                .map(pupil -> standing(pupil, entries.get(pupil.getId()), byEntry, papers))
                .toList();
    }

    private static Standing standing(
            Pupil pupil, Entry entry, Map<Long, List<LoggedAnswer>> byEntry, Map<Long, PaperKey> papers) {
        var answers = byEntry.get(entry.id());
        var paper = papers.get(entry.paperId());
        int points = answers.stream()
                .mapToInt(answer -> paper.points(answer.item(), answer.response()))
                .sum();
        long last = answers.stream().mapToLong(LoggedAnswer::answeredAt).max().orElseThrow();
        return new Standing(
                pupil,
                answers.size(),
                paper.items().size(),
                points / (double) Math.max(1, paper.whole()),
                last - entry.enteredAt());
    }

    private static List<Line> lines(List<Standing> standings, boolean open, Optional<Pupil> looking) {
        var lines = new ArrayList<Line>();
        for (var standing :
                standings.stream().sorted(open ? FURTHEST_FIRST : BEST_FIRST).toList()) {
            lines.add(new Line(
                    open ? 0 : lines.size() + 1,
                    standing.pupil().getNickname(),
                    standing.answered(),
                    standing.items(),
                    open ? null : (int) Math.round(standing.accuracy() * PERCENT),
                    looking.map(Pupil::getId)
                            .filter(standing.pupil().getId()::equals)
                            .isPresent()));
        }
        return lines;
    }
}
