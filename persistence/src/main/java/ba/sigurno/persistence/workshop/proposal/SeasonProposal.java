package ba.sigurno.persistence.workshop.proposal;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.request.WishedDates;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;

/**
 * A proposal for the workshops of a season: asked for by a planner, worked out in the background, and then accepted place by
 * place. There is one at a time; a new one takes the place of the last.
 */
@Entity
@Table(name = "season_proposal")
@NamedQuery(name = SeasonProposal.FORGET, query = "DELETE FROM SeasonProposal p")
@NamedQuery(name = SeasonProposal.ALL, query = "SELECT p FROM SeasonProposal p JOIN FETCH p.askedBy ORDER BY p.id DESC")
@NamedQuery(name = SeasonProposal.BY_PUBLIC_ID, query = "SELECT p FROM SeasonProposal p WHERE p.publicId = :publicId")
@NamedQuery(
        name = SeasonProposal.WAITING,
        query =
                "SELECT r FROM WorkshopRequest r JOIN FETCH r.school s LEFT JOIN FETCH s.municipality JOIN FETCH s.authority"
                        + " JOIN FETCH r.topic WHERE r.state = ba.sigurno.persistence.workshop.request.RequestState.APPROVED"
                        + " ORDER BY r.requestedAt, r.id")
@NamedQuery(
        name = SeasonProposal.PLANNED,
        query = "SELECT w FROM Workshop w JOIN FETCH w.request r JOIN FETCH r.school s LEFT JOIN FETCH s.municipality"
                + " JOIN FETCH w.trainer WHERE r.state = ba.sigurno.persistence.workshop.request.RequestState.PLANNED"
                + " AND w.startsAt >= :from AND w.startsAt < :until ORDER BY w.startsAt, w.id")
@NamedQuery(
        name = SeasonProposal.MEETINGS,
        query =
                "SELECT m FROM SessionMeeting m JOIN FETCH m.session s JOIN FETCH s.trainer LEFT JOIN FETCH s.municipality"
                        + " WHERE s.cancelledAt IS NULL"
                        + " AND m.startsAt >= :from AND m.startsAt < :until ORDER BY m.startsAt, m.id")
@NamedQuery(
        name = SeasonProposal.STOP,
        query = "UPDATE SeasonProposal p SET p.stopAsked = TRUE WHERE p.publicId = :publicId")
@NamedQuery(
        name = SeasonProposal.STOP_ASKED,
        query = "SELECT p.stopAsked FROM SeasonProposal p WHERE p.publicId = :publicId")
public class SeasonProposal extends PublicEntity {

    /** Finds all, the newest first, with who asked for them. */
    public static final String ALL = "SeasonProposal.all";

    /** Deletes all, whose places are deleted before. */
    public static final String FORGET = "SeasonProposal.forget";

    /** Finds the one with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "SeasonProposal.byPublicId";

    /** Finds the approved requests that are not planned, the first that came first, with school, municipality and topic. */
    public static final String WAITING = "SeasonProposal.waiting";

    /** Finds the planned workshops that start from {@code :from} until before {@code :until}, with school and trainer. */
    public static final String PLANNED = "SeasonProposal.planned";

    /** Finds the meetings of trainings that start from {@code :from} until before {@code :until}, with their trainers. */
    public static final String MEETINGS = "SeasonProposal.meetings";

    /** Asks for the end of the work at the one with {@code :publicId}. */
    public static final String STOP = "SeasonProposal.stop";

    /** Finds whether somebody asked for the end of the work at the one with {@code :publicId}. */
    public static final String STOP_ASKED = "SeasonProposal.stopAsked";

    /** The longest season, in weeks: half a school year and its holidays. */
    public static final int MAX_WEEKS = 26;

    /** The longest time for which is worked at it, in minutes. */
    public static final int MAX_MINUTES = 30;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "minutes", nullable = false)
    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SeasonScope scope = SeasonScope.WAITING;

    /** From which day on what is planned may be moved; null when it stays. */
    @Column(name = "movable_from")
    private LocalDate movableFrom;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "asked_by")
    private Account askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "stop_asked", nullable = false)
    private boolean stopAsked;

    @Column(name = "solved_at")
    private Instant solvedAt;

    private Integer kilometres;

    protected SeasonProposal() {}

    /**
     * Asks for a proposal.
     *
     * @param today the season begins after it
     * @param minutes for how long is worked at it at most, 1 to {@value #MAX_MINUTES}
     */
    public SeasonProposal(
            LocalDate firstDay, LocalDate lastDay, int minutes, LocalDate today, Account by, Instant now) {
        DomainException.require(firstDay.isAfter(today), "workshop_rule_season_past");
        DomainException.require(!lastDay.isBefore(firstDay), "workshop_rule_season_ends_before");
        DomainException.require(
                lastDay.isBefore(firstDay.plusWeeks(MAX_WEEKS)), "workshop_rule_season_long", MAX_WEEKS);
        DomainException.require(1 <= minutes && minutes <= MAX_MINUTES, "workshop_rule_season_minutes", MAX_MINUTES);
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.minutes = minutes;
        this.askedBy = by;
        this.askedAt = now;
    }

    /** Returns the first day of the next season to plan: schools are told of a date a week before. */
    public static LocalDate usualFirstDay(LocalDate today) {
        return today.plusDays(WishedDates.NOTICE_DAYS + 1L);
    }

    /** Returns the last day of a season that begins so: the end of the half-year, in January or June, a month ahead at least. */
    public static LocalDate usualLastDay(LocalDate first) {
        var ahead = first.plusMonths(1);
        return Stream.of(
                        LocalDate.of(ahead.getYear(), Month.JANUARY, 31),
                        LocalDate.of(ahead.getYear(), Month.JUNE, 30),
                        LocalDate.of(ahead.getYear() + 1, Month.JANUARY, 31))
                .filter(end -> !end.isBefore(ahead))
                .map(end -> end.isBefore(first.plusWeeks(MAX_WEEKS))
                        ? end
                        : first.plusWeeks(MAX_WEEKS).minusDays(1))
                .findFirst()
                .orElseThrow();
    }

    /** Lets it move what is planned from a day on, besides the requests that wait. */
    public void moveFrom(LocalDate day) {
        scope = SeasonScope.MOVABLE;
        movableFrom = day;
    }

    /** Limits it to what is planned in a break or a leave. */
    public void onlyDisturbed() {
        scope = SeasonScope.DISTURBED;
        movableFrom = null;
    }

    /** Asks for more work at it, for some minutes at most; what was changed by hand stays. */
    public void goOn(int minutes) {
        DomainException.require(1 <= minutes && minutes <= MAX_MINUTES, "workshop_rule_season_minutes", MAX_MINUTES);
        this.minutes = minutes;
        this.stopAsked = false;
        this.solvedAt = null;
    }

    /** Notes that its places are there, and the road of all of them. */
    public void solved(int kilometres, Instant now) {
        this.kilometres = kilometres;
        this.solvedAt = now;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public SeasonScope getScope() {
        return scope;
    }

    /** Returns from which day on what is planned may be moved; null when it stays. */
    public LocalDate getMovableFrom() {
        return movableFrom;
    }

    public int getMinutes() {
        return minutes;
    }

    public Account getAskedBy() {
        return askedBy;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** Returns whether its places are there. */
    public boolean isSolved() {
        return solvedAt != null;
    }

    /** Returns the road of all trainers together; null before it is solved. */
    public Integer getKilometres() {
        return kilometres;
    }
}
