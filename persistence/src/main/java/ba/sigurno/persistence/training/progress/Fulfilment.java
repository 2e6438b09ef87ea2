package ba.sigurno.persistence.training.progress;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * The evidence that a teacher meets an assessment or a task. There is one for a teacher and a requirement: later
 * evidence takes the place of earlier.
 */
@Entity
@Table(name = "fulfilment")
@NamedQuery(
        name = Fulfilment.OF_TEACHERS,
        query = "SELECT f FROM Fulfilment f WHERE f.requirement.edition IN :editions"
                + " AND f.account.id IN :accountIds ORDER BY f.id")
@NamedQuery(
        name = Fulfilment.OF_REQUIREMENT,
        query = "SELECT f FROM Fulfilment f WHERE f.requirement = :requirement AND f.account.id IN :accountIds")
@NamedQuery(
        name = Fulfilment.COUNT_OF_SESSION,
        query =
                "SELECT q.kind, f.state, COUNT(f) FROM Fulfilment f JOIN f.requirement q, Registration r WHERE r.session = :session"
                        + " AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED AND f.account = r.account"
                        + " AND q.edition = r.session.edition GROUP BY q.kind, f.state")
@NamedQuery(
        name = Fulfilment.PURGE,
        query = "DELETE FROM Fulfilment f"
                + " WHERE (f.decidedAt IS NULL OR f.decidedAt < :before)"
                + " AND (f.handedInAt IS NULL OR f.handedInAt < :before)")
@NamedQuery(
        name = Fulfilment.FORGET_NAME,
        query = "UPDATE Fulfilment f SET f.decidedByName = :nobody WHERE f.decidedByName = :name")
public class Fulfilment extends BaseEntity {

    /** Counts, by kind of requirement and state, what there is of the teachers with a seat in {@code :session}. */
    public static final String COUNT_OF_SESSION = "Fulfilment.countOfSession";

    /** Puts {@code :nobody} in place of {@code :name}, where that is who decided (an update). */
    public static final String FORGET_NAME = "Fulfilment.forgetName";

    /**
     * Finds those of requirements of {@code :editions} of the accounts with {@code :accountIds}. Requirements are not
     * fetched: their texts come at once only where they are read with their edition.
     */
    public static final String OF_TEACHERS = "Fulfilment.ofTeachers";

    /** Finds those of {@code :requirement} of the accounts with {@code :accountIds}. */
    public static final String OF_REQUIREMENT = "Fulfilment.ofRequirement";

    /** Deletes those about which nothing was submitted or decided since {@code :before}. */
    public static final String PURGE = "Fulfilment.purge";

    /** The longest text submitted, in characters. */
    public static final int WORK_LENGTH = 4000;

    /** The longest remark, in characters. */
    public static final int REMARK_LENGTH = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "requirement_id")
    private Requirement requirement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FulfilmentState state;

    private Integer score;

    @Column(nullable = false, length = WORK_LENGTH)
    private String work = "";

    @Column(length = TrainingSession.LINK_LENGTH)
    private String link;

    @Column(nullable = false, length = REMARK_LENGTH)
    private String remark = "";

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Version
    private int version;

    protected Fulfilment() {}

    /**
     * Creates an empty fulfilment of a requirement that somebody decides about; submit, record or accept before it is
     * stored.
     */
    public Fulfilment(Requirement requirement, Account account) {
        if (!requirement.getKind().isDecided()) {
            throw new IllegalArgumentException(requirement.getKind() + " needs no record");
        }
        this.requirement = requirement;
        this.account = account;
    }

    /**
     * Submits the teacher's work: a text, a link, or both. Accepted work stays, unless it has served already.
     *
     * @param link null for none
     * @param withFile whether a file is handed in with it, or was before
     * @param served the time of the last award; null for none
     */
    public void handIn(String work, String link, boolean withFile, Instant served, Instant now) {
        requireKind(RequirementKind.TASK);
        DomainException.require(!isMetSince(served), "training_rule_already_accepted");
        DomainException.require(withFile || !requirement.isFileAsked(), "training_rule_file_needed");
        DomainException.require(withFile || !work.isBlank() || link != null, "training_rule_nothing_handed_in");
        DomainException.require(link == null || TrainingSession.isSafe(link), "training_rule_link");
        this.work = work;
        this.link = link;
        this.handedInAt = now;
        this.state = FulfilmentState.HANDED_IN;
    }

    /** Accepts the work submitted, or shown on the spot, as meeting the task. */
    public void accept(String remark, String by, Instant now) {
        requireKind(RequirementKind.TASK);
        decide(FulfilmentState.MET, remark, by, now);
    }

    /** Returns the work to be improved; the remark tells how. Also takes back an acceptance by mistake. */
    public void giveBack(String remark, String by, Instant now) {
        requireKind(RequirementKind.TASK);
        DomainException.require(!remark.isBlank(), "training_rule_remark_needed");
        decide(FulfilmentState.RETURNED, remark, by, now);
    }

    /** Records a result in percent; a later one takes its place. */
    public void record(int score, String by, Instant now) {
        requireKind(RequirementKind.ASSESSMENT);
        DomainException.require(score >= 0 && score <= Requirement.FULL_MARK, "training_rule_score");
        this.score = score;
        boolean passed = score >= requirement.getPassMark().orElseThrow();
        decide(passed ? FulfilmentState.MET : FulfilmentState.RETURNED, remark, by, now);
    }

    /**
     * Records the result of a test that was taken online, unless one as good is there. Nobody decides on it.
     *
     * @param best the best result that does not serve for an award yet; null for none
     */
    public void recordOnline(int score, Integer best, Instant now) {
        if (best == null || best < score) {
            record(score, null, now);
        }
    }

    private void requireKind(RequirementKind kind) {
        if (requirement.getKind() != kind) {
            throw new IllegalStateException(requirement.getKind() + " is not " + kind);
        }
    }

    private void decide(FulfilmentState state, String remark, String by, Instant now) {
        this.state = state;
        this.remark = remark;
        this.decidedByName = by;
        this.decidedAt = now;
    }

    /** Returns whether it shows that the requirement is met, and was decided after a moment; null for any time. */
    public boolean isMetSince(Instant moment) {
        return state == FulfilmentState.MET && (moment == null || decidedAt.isAfter(moment));
    }

    public Requirement getRequirement() {
        return requirement;
    }

    public Account getAccount() {
        return account;
    }

    public FulfilmentState getState() {
        return state;
    }

    /** Returns the result in percent; empty for tasks. */
    public OptionalInt getScore() {
        return score == null ? OptionalInt.empty() : OptionalInt.of(score);
    }

    /** Returns the text that the teacher submitted; empty when that is only a link, or nothing. */
    public String getWork() {
        return work;
    }

    /** Returns the link to the work; null for none. */
    public String getLink() {
        return link;
    }

    /** Returns the remark on it; empty for none. */
    public String getRemark() {
        return remark;
    }

    /** Returns the time of submission; null when nothing was submitted. */
    public Instant getHandedInAt() {
        return handedInAt;
    }

    /** Returns the time of the decision; null while there is none. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Returns the name of the person who decided; null while nobody did. */
    public String getDecidedByName() {
        return decidedByName;
    }

    public int getVersion() {
        return version;
    }
}
