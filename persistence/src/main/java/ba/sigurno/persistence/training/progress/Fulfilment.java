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
 * The evidence that a teacher meets an assessment or a task. There is one for a teacher and a requirement: what is handed in
 * or recorded later takes the place of what was before.
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
        name = Fulfilment.PURGE,
        query = "DELETE FROM Fulfilment f"
                + " WHERE (f.decidedAt IS NULL OR f.decidedAt < :before)"
                + " AND (f.handedInAt IS NULL OR f.handedInAt < :before)")
public class Fulfilment extends BaseEntity {

    /**
     * Those of requirements of {@code :editions} of the accounts with {@code :accountIds}. Requirements are not fetched: what
     * they say comes at once only where they are read with their edition.
     */
    public static final String OF_TEACHERS = "Fulfilment.ofTeachers";

    /** Those of {@code :requirement} of the accounts with {@code :accountIds}. */
    public static final String OF_REQUIREMENT = "Fulfilment.ofRequirement";

    /** Deletes those about which nothing was handed in or decided since {@code :before}. */
    public static final String PURGE = "Fulfilment.purge";

    /** The longest text handed in. */
    public static final int WORK_LENGTH = 4000;

    /** The longest remark. */
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

    /** Nothing yet of a requirement that somebody decides about; hand in, record or accept before it is stored. */
    public Fulfilment(Requirement requirement, Account account) {
        if (!requirement.getKind().isDecided()) {
            throw new IllegalArgumentException(requirement.getKind() + " needs no record");
        }
        this.requirement = requirement;
        this.account = account;
    }

    /**
     * The teacher hands in what was done: a text, a link, or both. What was accepted stays, unless it has served already.
     *
     * @param link null for none
     * @param served when the last award was given; null for none
     */
    public void handIn(String work, String link, Instant served, Instant now) {
        requireKind(RequirementKind.TASK);
        DomainException.require(!isMetSince(served), "training_rule_already_accepted");
        DomainException.require(!work.isBlank() || link != null, "training_rule_nothing_handed_in");
        DomainException.require(link == null || TrainingSession.isSafe(link), "training_rule_link");
        this.work = work;
        this.link = link;
        this.handedInAt = now;
        this.state = FulfilmentState.HANDED_IN;
    }

    /** Accepts what was handed in, or shown on the spot, as meeting the task. */
    public void accept(String remark, String by, Instant now) {
        requireKind(RequirementKind.TASK);
        decide(FulfilmentState.MET, remark, by, now);
    }

    /** Returns what was handed in to be done better; the remark says how. An acceptance by mistake is taken back likewise. */
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

    /** Whether it shows that the requirement is met, and was decided after a moment; null for whenever. */
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

    /** The result in percent; empty for tasks. */
    public OptionalInt getScore() {
        return score == null ? OptionalInt.empty() : OptionalInt.of(score);
    }

    /** The text that the teacher handed in; empty when that is only a link, or nothing. */
    public String getWork() {
        return work;
    }

    /** Where what was done can be seen; null for nowhere. */
    public String getLink() {
        return link;
    }

    /** The remark on it; empty for nothing. */
    public String getRemark() {
        return remark;
    }

    /** Null when nothing was handed in. */
    public Instant getHandedInAt() {
        return handedInAt;
    }

    /** Null while nobody decided. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Null while nobody decided. */
    public String getDecidedByName() {
        return decidedByName;
    }

    public int getVersion() {
        return version;
    }
}
