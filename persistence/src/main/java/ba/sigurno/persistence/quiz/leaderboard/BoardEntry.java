package ba.sigurno.persistence.quiz.leaderboard;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.quiz.settings.Quiz;
import ba.sigurno.persistence.school.School;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The place of a school on the board of a quiz. A snapshot: it can always be computed again from the answers. Schools
 * compare by the average, so that a big one has no advantage.
 */
@Entity
@Table(name = "quiz_board_entry")
@NamedQuery(
        name = BoardEntry.BOARD,
        query = "SELECT e FROM BoardEntry e JOIN FETCH e.school s JOIN FETCH s.authority"
                + " WHERE e.quiz = :quiz AND e.entrants >= :least ORDER BY e.score DESC, e.entrants DESC, s.nameLatin")
@NamedQuery(
        name = BoardEntry.FIGURES,
        query = "SELECT NEW ba.sigurno.persistence.quiz.leaderboard.BoardFigures("
                + "a.school.id, COUNT(DISTINCT a.pupil.id), COUNT(i.id), SUM(COALESCE(i.score, 0)))"
                + " FROM AttemptItem i JOIN i.attempt a WHERE a.quiz = :quiz AND a.ordinal = 1"
                + " AND a.finishedAt IS NOT NULL GROUP BY a.school.id")
@NamedQuery(name = BoardEntry.FORGET_SCHOOL, query = "DELETE FROM BoardEntry e WHERE e.school = :school")
@NamedQuery(name = BoardEntry.CLEAR, query = "DELETE FROM BoardEntry e WHERE e.quiz = :quiz")
public class BoardEntry extends BaseEntity {

    /**
     * Finds the entries of {@code :quiz} with at least {@code :least} entrants, best first, with school and authority.
     */
    public static final String BOARD = "BoardEntry.board";

    /** Computes the {@link BoardFigures} of each school in {@code :quiz}, from the answers. */
    public static final String FIGURES = "BoardEntry.figures";

    /** Deletes the entries of {@code :school}. */
    public static final String FORGET_SCHOOL = "BoardEntry.forgetSchool";

    /** Deletes the entries of {@code :quiz}. */
    public static final String CLEAR = "BoardEntry.clear";

    /**
     * The minimum number of entrants for a school to be shown: with fewer, its figures would be those of known
     * children.
     */
    public static final int MIN_ENTRANTS = 5;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quiz_id")
    private Quiz quiz;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    private int entrants;

    private int answers;

    @Column(nullable = false)
    private BigDecimal points;

    @Column(nullable = false)
    private BigDecimal score;

    protected BoardEntry() {}

    /** Creates the entry of a school with these figures. */
    public BoardEntry(Quiz quiz, School school, BoardFigures figures) {
        this.quiz = quiz;
        this.school = school;
        this.entrants = figures.entrants().intValue();
        this.answers = figures.answers().intValue();
        this.points = figures.points();
        BigDecimal most = BigDecimal.valueOf((long) entrants * quiz.size());
        this.score = points.movePointRight(2).divide(most, 2, RoundingMode.HALF_UP);
    }

    public Quiz getQuiz() {
        return quiz;
    }

    public School getSchool() {
        return school;
    }

    /** Returns the number of pupils who took part. */
    public int getEntrants() {
        return entrants;
    }

    /** Returns the number of questions they were asked. */
    public int getAnswers() {
        return answers;
    }

    /** Returns the number of right ones, partly right ones in part. */
    public BigDecimal getPoints() {
        return points;
    }

    /** Returns the average of an entrant in percent. */
    public BigDecimal getScore() {
        return score;
    }
}
