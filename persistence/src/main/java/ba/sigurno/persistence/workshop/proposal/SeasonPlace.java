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
                + " AND p.accepted = FALSE ORDER BY p.startsAt, p.id")
@NamedQuery(name = SeasonPlace.FORGET, query = "DELETE FROM SeasonPlace p")
@NamedQuery(
        name = SeasonPlace.COUNTS,
        query = "SELECT COUNT(p), COUNT(p.startsAt), COALESCE(SUM(CASE WHEN p.accepted = TRUE THEN 1 ELSE 0 END), 0)"
                + " FROM SeasonPlace p WHERE p.proposal = :proposal")
public class SeasonPlace extends PublicEntity {

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "SeasonPlace.searchCount";

    /** Finds the one with {@code :publicId}, likewise. */
    public static final String BY_PUBLIC_ID = "SeasonPlace.byPublicId";

    /** Finds those with {@code :publicIds}, with request, school, topic and trainer. */
    public static final String BY_PUBLIC_IDS = "SeasonPlace.byPublicIds";

    /** Finds the public ids of those of {@code :proposal} that have a place and are not accepted, the soonest first. */
    public static final String OPEN = "SeasonPlace.open";

    /** Deletes those of all proposals. */
    public static final String FORGET = "SeasonPlace.forget";

    /** Counts those of {@code :proposal}, those with a trainer, and those accepted. */
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

    protected SeasonPlace() {}

    /** Proposes a place for a request; {@code reason} is a name for which there is a text. */
    public SeasonPlace(
            SeasonProposal proposal,
            WorkshopRequest request,
            Account trainer,
            Instant startsAt,
            int minutes,
            int kilometres,
            boolean preferredDay,
            String reason) {
        this(proposal, request, minutes, reason);
        this.trainer = trainer;
        this.startsAt = startsAt;
        this.kilometres = kilometres;
        this.preferredDay = preferredDay;
    }

    /** Says why a request has no place. */
    public SeasonPlace(SeasonProposal proposal, WorkshopRequest request, int minutes, String reason) {
        this.proposal = proposal;
        this.request = request;
        this.minutes = minutes;
        this.reason = reason;
    }

    /** Notes that the request is planned so; refuses what has no place or was accepted already. */
    public void accept() {
        DomainException.require(startsAt != null, "workshop_rule_season_no_place");
        DomainException.require(!accepted, "workshop_rule_season_accepted");
        accepted = true;
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
}
