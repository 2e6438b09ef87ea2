package ba.sigurno.persistence.workshop.proposal;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** What a proposal says about one request: a trainer and a time, or that it has none, and why. */
@Entity
@Table(name = "season_place")
@NamedQuery(
        name = SeasonPlace.SEARCH_COUNT,
        query = "SELECT COUNT(p) FROM SeasonPlace p WHERE p.proposal = :proposal" + SeasonPlace.WANTED)
@NamedQuery(name = SeasonPlace.BY_PUBLIC_IDS, query = SeasonPlace.WITH_REQUEST + " WHERE p.publicId IN :publicIds")
@NamedQuery(name = SeasonPlace.BY_PUBLIC_ID, query = SeasonPlace.WITH_REQUEST + " WHERE p.publicId = :publicId")
@NamedQuery(
        name = SeasonPlace.OPEN,
        query = "SELECT p.publicId FROM SeasonPlace p WHERE p.proposal = :proposal AND p.startsAt IS NOT NULL"
                + " AND p.accepted = FALSE AND p.leftOut = FALSE ORDER BY p.startsAt, p.id")
@NamedQuery(name = SeasonPlace.OF, query = SeasonPlace.WITH_REQUEST + " WHERE p.proposal = :proposal ORDER BY p.id")
@NamedQuery(
        name = SeasonPlace.ON,
        query = SeasonPlace.WITH_REQUEST
                + " WHERE p.proposal = :proposal AND p.startsAt >= :from AND p.startsAt < :until"
                + " AND p.accepted = FALSE AND p.leftOut = FALSE AND p <> :except ORDER BY p.startsAt, p.id")
@NamedQuery(name = SeasonPlace.FORGET, query = "DELETE FROM SeasonPlace p")
@NamedQuery(
        name = SeasonPlace.COUNTS,
        query = "SELECT COUNT(p), COUNT(p.startsAt), COALESCE(SUM(CASE WHEN p.accepted = TRUE THEN 1 ELSE 0 END), 0),"
                + " COALESCE(SUM(CASE WHEN p.leftOut = TRUE AND p.accepted = FALSE AND p.startsAt IS NOT NULL THEN 1 ELSE 0 END), 0)"
                + " FROM SeasonPlace p WHERE p.proposal = :proposal")
public class SeasonPlace extends PublicEntity {

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "SeasonPlace.searchCount";

    /** Finds the one with {@code :publicId}, likewise. */
    public static final String BY_PUBLIC_ID = "SeasonPlace.byPublicId";

    /** Finds those with {@code :publicIds}, with request, school, topic and trainer. */
    public static final String BY_PUBLIC_IDS = "SeasonPlace.byPublicIds";

    /** Finds those of {@code :proposal}, with request, today's plan and trainer. */
    public static final String OF = "SeasonPlace.of";

    /**
     * Finds those of {@code :proposal} but {@code :except} that would start from {@code :from} until before {@code :until} and
     * are neither accepted nor left out, likewise.
     */
    public static final String ON = "SeasonPlace.on";

    /**
     * Finds the public ids of those of {@code :proposal} that have a place and are neither accepted nor left out, the soonest
     * first.
     */
    public static final String OPEN = "SeasonPlace.open";

    /** Deletes those of all proposals. */
    public static final String FORGET = "SeasonPlace.forget";

    /** Counts those of {@code :proposal}, those with a place, those accepted, and those with a place that are left out. */
    public static final String COUNTS = "SeasonPlace.counts";

    static final String WANTED = " AND (:all = TRUE OR (:placed = TRUE AND p.startsAt IS NOT NULL)"
            + " OR (:placed = FALSE AND p.startsAt IS NULL))";

    static final String WITH_REQUEST = "SELECT p FROM SeasonPlace p JOIN FETCH p.request r JOIN FETCH r.school s"
            + " JOIN FETCH r.topic LEFT JOIN FETCH r.workshop w LEFT JOIN FETCH w.trainer LEFT JOIN FETCH p.trainer o";

    /**
     * Finds those of {@code :proposal}, all with {@code :all}, else by {@code :placed} those with or without a place; with
     * request {@code r}, school {@code s}, today's plan and trainer {@code o}: JPQL about {@code p}, without an order.
     */
    public static final String SEARCH = WITH_REQUEST + " WHERE p.proposal = :proposal" + WANTED;

    /** The reason of a place that was given by hand. */
    private static final String BY_HAND = "BY_HAND";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "proposal_id")
    private SeasonProposal proposal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private WorkshopRequest request;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "trainer_id")
    private Account trainer;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "minutes", nullable = false)
    private int minutes;

    @Column(nullable = false)
    private int kilometres;

    @Column(name = "preferred_day", nullable = false)
    private boolean preferredDay;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private boolean accepted;

    @Column(name = "by_hand", nullable = false)
    private boolean byHand;

    @Column(name = "left_out", nullable = false)
    private boolean leftOut;

    /** The version of the plan that it would change; null when the request is not planned. */
    @Column(name = "workshop_version")
    private Integer workshopVersion;

    protected SeasonPlace() {}

    /**
     * Says something about a request: that it has no place, until it has one.
     *
     * @param minutes how long its workshop takes
     * @param reason a name for which there is a text
     */
    public SeasonPlace(SeasonProposal proposal, WorkshopRequest request, int minutes, String reason) {
        this.proposal = proposal;
        this.request = request;
        this.minutes = minutes;
        this.reason = reason;
        notePlan();
    }

    /**
     * Proposes a place.
     *
     * @param kilometres by how much it makes the trainer's day longer
     * @param reason a name for which there is a text
     */
    public void propose(Account trainer, Instant startsAt, int kilometres, boolean preferredDay, String reason) {
        this.trainer = trainer;
        this.startsAt = startsAt;
        this.kilometres = kilometres;
        this.preferredDay = preferredDay;
        this.reason = reason;
        this.byHand = false;
        notePlan();
    }

    private void notePlan() {
        var workshop = request.getWorkshop();
        workshopVersion = workshop == null ? null : workshop.getVersion();
    }

    /** Notes that it has no place, and why. */
    public void refuse(String reason) {
        propose(null, null, 0, false, reason);
    }

    /** Gives it another place by hand, which stays when the solver goes on. */
    public void arrange(Account trainer, Instant startsAt, int minutes, boolean preferredDay) {
        requireOpen();
        propose(trainer, startsAt, 0, preferredDay, BY_HAND);
        this.minutes = minutes;
        this.byHand = true;
        this.leftOut = false;
    }

    /** Leaves it out: it is not accepted with the others, and the solver does not look for a place for it. */
    public void leaveOut() {
        requireOpen();
        leftOut = true;
    }

    /** Takes it in again. */
    public void takeIn() {
        requireOpen();
        leftOut = false;
    }

    private void requireOpen() {
        DomainException.require(!accepted, "workshop_rule_season_accepted");
    }

    /** Notes that the request is planned so; refuses what has no place or was accepted already. */
    public void accept() {
        DomainException.require(startsAt != null, "workshop_rule_season_no_place");
        requireOpen();
        accepted = true;
        leftOut = false;
    }

    public SeasonProposal getProposal() {
        return proposal;
    }

    public WorkshopRequest getRequest() {
        return request;
    }

    /** Returns the trainer; null when it has no place. */
    public Account getTrainer() {
        return trainer;
    }

    /** Returns the start; null when it has no place. */
    public Instant getStartsAt() {
        return startsAt;
    }

    public int getMinutes() {
        return minutes;
    }

    /** Returns by how much it makes the trainer's day longer. */
    public int getKilometres() {
        return kilometres;
    }

    public boolean isPreferredDay() {
        return preferredDay;
    }

    /** Returns the name of the reason. */
    public String getReason() {
        return reason;
    }

    public boolean isAccepted() {
        return accepted;
    }

    /** Returns whether its place was given by hand. */
    public boolean isByHand() {
        return byHand;
    }

    /** Returns whether it is not accepted with the others. */
    public boolean isLeftOut() {
        return leftOut;
    }

    /** Returns the version of the plan that it would change; null when the request was not planned. */
    public Integer getWorkshopVersion() {
        return workshopVersion;
    }

    /** Returns the end; null when it has no place. */
    public Instant getEndsAt() {
        return startsAt == null ? null : startsAt.plus(Duration.ofMinutes(minutes));
    }
}
