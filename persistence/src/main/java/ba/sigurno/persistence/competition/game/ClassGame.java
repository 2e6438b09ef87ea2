package ba.sigurno.persistence.competition.game;

import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.Paper;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A class plays an edition together: the teacher's screen asks, and each child answers on a device of its own. It holds
 * their progress, and no answer: those stand in the log, as they do when a child plays alone.
 */
@Entity
@Table(name = "class_game")
@NamedQuery(
        name = ClassGame.BY_PUBLIC_ID_AND_TEACHER,
        query = "SELECT g FROM ClassGame g JOIN FETCH g.schoolClass c WHERE g.publicId = :publicId AND "
                + SchoolClass.TAUGHT)
@NamedQuery(name = ClassGame.BY_CODE, query = "SELECT g FROM ClassGame g JOIN FETCH g.schoolClass WHERE g.code = :code")
@NamedQuery(
        name = ClassGame.RUNNING,
        query = "SELECT g FROM ClassGame g WHERE g.schoolClass = :schoolClass AND g.phase <> :ended"
                + " AND g.endsAt > :now ORDER BY g.id DESC")
@NamedQuery(name = ClassGame.COUNT, query = "SELECT COUNT(g) FROM ClassGame g WHERE g.schoolClass = :schoolClass")
@NamedQuery(
        name = ClassGame.GIVE_CODES_BACK,
        query = "UPDATE ClassGame g SET g.code = NULL WHERE g.code IS NOT NULL AND g.endsAt < :now")
@NamedQuery(
        name = ClassGame.OUTLIVED,
        query = "SELECT g.id FROM ClassGame g WHERE g.code IS NULL AND EXISTS (SELECT e FROM CompetitionEdition e"
                + " WHERE e.practice = FALSE AND e.opensAt > g.edition.opensAt AND e.switchedOnAt IS NOT NULL"
                + " AND e.closesAt < :now)")
@NamedQuery(name = ClassGame.DELETE, query = "DELETE FROM ClassGame g WHERE g.id IN :ids")
public class ClassGame extends PublicEntity {

    /** Finds the game with {@code :publicId} if {@code :teacher} teaches its class, with the class. */
    public static final String BY_PUBLIC_ID_AND_TEACHER = "ClassGame.byPublicIdAndTeacher";

    /** Finds the game that is joined by {@code :code}, with the class. */
    public static final String BY_CODE = "ClassGame.byCode";

    /** Finds the games of {@code :schoolClass} that go on at {@code :now}, with {@code :ended} for that phase. */
    public static final String RUNNING = "ClassGame.running";

    /** Counts the games of {@code :schoolClass}. */
    public static final String COUNT = "ClassGame.count";

    /** Frees the codes of games that were over at {@code :now} (an update). */
    public static final String GIVE_CODES_BACK = "ClassGame.giveCodesBack";

    /** Finds the keys of games whose edition has a successor that was over at {@code :now}. */
    public static final String OUTLIVED = "ClassGame.outlived";

    /** Deletes the games with {@code :ids}, and their players with them (an update). */
    public static final String DELETE = "ClassGame.delete";

    /** The maximum number of players: a large class and its guests. */
    public static final int MAX_PLAYERS = 64;

    /** The longest time for a question, in seconds. */
    public static final int MAX_SECONDS = 300;

    /** The time after which a game that nobody ends is over. */
    public static final Duration MAX_LENGTH = Duration.ofHours(2);

    /** The time the class may look at the end. */
    public static final Duration FAREWELL = Duration.ofMinutes(20);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "class_id")
    private SchoolClass schoolClass;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private CompetitionEdition edition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_id")
    private Paper paper;

    @Column(length = GameCode.LENGTH)
    private String code;

    @Column(nullable = false)
    private Language language;

    private int seconds;

    private boolean locked;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GamePhase phase = GamePhase.LOBBY;

    private int item;

    private int items;

    private int step;

    private int roster;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    protected ClassGame() {}

    /**
     * Creates a game in its lobby.
     *
     * @param seconds the seconds for each question; 0 leaves the time to the teacher
     */
    public ClassGame(
            SchoolClass schoolClass,
            CompetitionEdition edition,
            Paper paper,
            int items,
            String code,
            Language language,
            int seconds,
            Instant now) {
        DomainException.require(0 <= seconds && seconds <= MAX_SECONDS, "competition_rule_game_seconds", MAX_SECONDS);
        DomainException.require(edition.isOpen(now), "competition_rule_not_yet_open");
        this.schoolClass = schoolClass;
        this.edition = edition;
        this.paper = paper;
        this.items = items;
        this.code = code;
        this.language = language;
        this.seconds = seconds;
        this.startedAt = now;
        this.endsAt = now.plus(MAX_LENGTH);
    }

    /**
     * Goes on: to the first question, from a question to its results, from there to the next question or the end. Only
     * for a caller that saw the latest step; a second click changes nothing.
     */
    public void advance(int seenStep, Instant now) {
        if (seenStep != step || isOver(now)) {
            return;
        }
        switch (phase) {
            case QUESTION -> to(GamePhase.RESULTS, null);
            case LOBBY, RESULTS -> {
                if (item == items) {
                    end(now);
                } else {
                    item++;
                    to(GamePhase.QUESTION, seconds == 0 ? null : now.plusSeconds(seconds));
                }
            }
            case ENDED -> {
                // It stays so.
            }
        }
    }

    /** Ends it; the class may look at the end for a while. */
    public void end(Instant now) {
        if (!isOver(now)) {
            to(GamePhase.ENDED, null);
            endsAt = now.plus(FAREWELL);
        }
    }

    private void to(GamePhase next, Instant closesAt) {
        this.phase = next;
        this.closesAt = closesAt;
        step++;
    }

    /** Closes the game to newcomers, or opens it; former players come in again either way. */
    public void lock(boolean locked) {
        this.locked = locked;
        step++;
    }

    /**
     * Lets one more in.
     *
     * @throws DomainException when it is over, locked or full
     */
    public void admit(long players, Instant now) {
        DomainException.require(!isOver(now), "competition_rule_game_over");
        DomainException.require(!locked, "competition_rule_game_locked");
        DomainException.require(players < MAX_PLAYERS, "competition_rule_game_full");
        rosterChanged();
    }

    /** Notes a change of the players present. */
    public void rosterChanged() {
        roster++;
    }

    /** Returns whether nothing more is asked. */
    public boolean isOver(Instant now) {
        return phase == GamePhase.ENDED || !now.isBefore(endsAt);
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    public CompetitionEdition getEdition() {
        return edition;
    }

    public Paper getPaper() {
        return paper;
    }

    /** Returns the code by which it is joined; empty when it has been over for a while. */
    public Optional<String> getCode() {
        return Optional.ofNullable(code);
    }

    /** Returns the language in which the wall asks. */
    public Language getLanguage() {
        return language;
    }

    /** Returns the seconds for each question; 0 when the teacher decides. */
    public int getSeconds() {
        return seconds;
    }

    public boolean isLocked() {
        return locked;
    }

    public GamePhase getPhase() {
        return phase;
    }

    /** Returns the number of the current question, from 1; 0 in the lobby. */
    public int getItem() {
        return item;
    }

    /** Returns the number of the teacher's steps. */
    public int getStep() {
        return step;
    }

    /** Returns the number of changes of the players present. */
    public int getRoster() {
        return roster;
    }

    /** Returns the time at which the question closes; empty without one. */
    public Optional<Instant> getClosesAt() {
        return Optional.ofNullable(closesAt);
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Returns the time at which it is over for good. */
    public Instant getEndsAt() {
        return endsAt;
    }
}
