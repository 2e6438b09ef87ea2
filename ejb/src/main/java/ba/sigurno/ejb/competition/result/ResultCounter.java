package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.competition.board.EntryScore;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.Paper;
import ba.sigurno.persistence.competition.edition.SchoolFacts;
import ba.sigurno.persistence.competition.entry.EntryTable;
import ba.sigurno.persistence.competition.result.FrozenSchool;
import ba.sigurno.persistence.competition.result.FrozenSchool.Grade;
import ba.sigurno.persistence.competition.result.ResultTable;
import ba.sigurno.persistence.competition.result.Ruling;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/** Counts results of editions from the log of answers, and reads those that are stored. */
@ApplicationScoped
public class ResultCounter {

    @Resource(lookup = "jdbc/sigurno-answers")
    private DataSource database;

    /** A query of the database. */
    @FunctionalInterface
    public interface Asked<T> {
        T of(Connection connection) throws SQLException;
    }

    /**
     * Counts the first result of an edition, with the facts of the schools as they are now.
     *
     * @param progress is told the number of entries counted
     */
    CountedResult first(CompetitionEdition edition, IntConsumer progress) {
        var counted = new AtomicInteger();
        return ask(connection -> count(
                connection,
                edition.getId(),
                1,
                schools(connection, edition.getPapers()),
                score -> progress.accept(counted.incrementAndGet())));
    }

    /** Returns the number of entries of an edition, of which counting tells how many are done. */
    public int entries(CompetitionEdition edition) {
        return ask(connection -> EntryTable.count(connection, edition.getId()));
    }

    /** Counts the result with this number again, with the facts of the schools as they were at the first. */
    CountedResult again(CompetitionEdition edition, int revision) {
        return ask(connection -> count(
                connection, edition.getId(), revision, ResultTable.schools(connection, edition.getId()), score -> {}));
    }

    /** Returns the result with this number as it is stored. */
    public CountedResult stored(CompetitionEdition edition, int revision) {
        return ask(connection -> {
            var head = ResultTable.head(connection, edition.getId(), revision).orElseThrow();
            return new CountedResult(
                    head.answers(),
                    head.entries(),
                    ResultTable.schools(connection, edition.getId()),
                    ResultTable.lines(connection, head.id()));
        });
    }

    /** Passes on the score of each entry in the result with this number, in the order in which they entered. */
    void scores(CompetitionEdition edition, int revision, Consumer<EntryScore> each) {
        ask(connection -> new Recount(connection, edition.getId())
                .count(ResultKeys.of(connection, edition.getId(), revision), each));
    }

    private static CountedResult count(
            Connection connection, long editionId, int revision, List<FrozenSchool> schools, Consumer<EntryScore> each)
            throws SQLException {
        var tally = new Recount(connection, editionId).count(ResultKeys.of(connection, editionId, revision), each);
        return CountedResult.of(tally, schools);
    }

    private static List<FrozenSchool> schools(Connection connection, List<Paper> papers) throws SQLException {
        return SchoolFacts.all(connection).stream()
                .map(school -> new FrozenSchool(
                        school.id(),
                        school.publicId(),
                        school.name(),
                        school.authority(),
                        school.municipality(),
                        school.enrolled(),
                        grades(school, papers)))
                .toList();
    }

    private static List<Grade> grades(SchoolFacts school, List<Paper> papers) {
        var grades = new ArrayList<Grade>();
        school.pupils().forEach((grade, pupils) -> papers.stream()
                .filter(paper -> paper.getAgeBand().covers(school.level(), grade))
                .findFirst()
                .ifPresent(paper -> grades.add(new Grade(grade, paper.getId(), pupils))));
        grades.sort((one, other) -> Integer.compare(one.grade(), other.grade()));
        return grades;
    }

    /** Throws unless the result with this number can be corrected so. */
    public void check(CompetitionEdition edition, Ruling ruling) {
        ask(connection -> ResultKeys.with(connection, edition.getId(), edition.getFrozenRevision(), ruling));
    }

    /** Answers a question by the database of answers. */
    public <T> T ask(Asked<T> question) {
        try (var connection = database.getConnection()) {
            return question.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
