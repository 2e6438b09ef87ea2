package ba.sigurno.persistence.training.ladder;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.programme.TrainerLevel;
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

/**
 * A step of a trainer up or down the ladder. The last one tells the level; a trainer without any is a trainee. Nobody
 * decides about oneself.
 */
@Entity
@Table(name = "trainer_step")
@NamedQuery(
        name = TrainerStep.LAST_OF,
        query = "SELECT s FROM TrainerStep s JOIN FETCH s.account WHERE s.account.id IN :accountIds"
                + " AND s.id = (SELECT MAX(o.id) FROM TrainerStep o WHERE o.account = s.account)")
@NamedQuery(
        name = TrainerStep.OF_ACCOUNT,
        query = "SELECT s FROM TrainerStep s WHERE s.account.id = :accountId ORDER BY s.id DESC")
@NamedQuery(name = TrainerStep.FORGET, query = "DELETE FROM TrainerStep s WHERE s.account = :account")
@NamedQuery(
        name = TrainerStep.FORGET_NAME,
        query = "UPDATE TrainerStep s SET s.decidedByName = :nobody WHERE s.decidedByName = :name")
public class TrainerStep extends BaseEntity {

    /** Puts {@code :nobody} in place of {@code :name}, where that is who decided (an update). */
    public static final String FORGET_NAME = "TrainerStep.forgetName";

    /** Deletes the steps of {@code :account} (an update). */
    public static final String FORGET = "TrainerStep.forget";

    /** Finds the last step of each of the accounts with {@code :accountIds}. */
    public static final String LAST_OF = "TrainerStep.lastOf";

    /** Finds the steps of the account with {@code :accountId}, the last one first. */
    public static final String OF_ACCOUNT = "TrainerStep.ofAccount";

    /** The longest reason, in characters. */
    public static final int REASON_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TrainerLevel level;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    @Column(name = "decided_by_name", nullable = false)
    private String decidedByName;

    @Column(nullable = false, length = REASON_LENGTH)
    private String reason;

    protected TrainerStep() {}

    private TrainerStep(Account trainer, TrainerLevel level, String by, String reason, Instant now) {
        this.account = trainer;
        this.level = level;
        this.decidedByName = by;
        this.reason = reason;
        this.decidedAt = now;
    }

    /** Creates the first step of a trainer, on the word of somebody who need not be an account. */
    public static TrainerStep first(Account trainer, TrainerLevel level, String by, Instant now) {
        return new TrainerStep(trainer, level, by, "", now);
    }

    /**
     * Creates a step one level up from the trainer's.
     *
     * @param earned whether all requirements of the next level are met; else a reason is needed
     */
    public static TrainerStep up(
            Account trainer, TrainerLevel from, boolean earned, Account by, String reason, Instant now) {
        requireOther(trainer, by);
        DomainException.require(trainer.hasRole(Role.TRAINER), "training_rule_not_trainer", trainer.getDisplayName());
        DomainException.require(earned || !reason.isBlank(), "training_rule_not_earned");
        var level = from.next().orElseThrow(() -> new DomainException("training_rule_highest_level"));
        return new TrainerStep(trainer, level, by.getDisplayName(), reason, now);
    }

    /** Creates a step one level down from the trainer's, with a reason. */
    public static TrainerStep down(Account trainer, TrainerLevel from, Account by, String reason, Instant now) {
        requireOther(trainer, by);
        DomainException.require(!reason.isBlank(), "training_rule_reason");
        var level = from.previous().orElseThrow(() -> new DomainException("training_rule_lowest_level"));
        return new TrainerStep(trainer, level, by.getDisplayName(), reason, now);
    }

    private static void requireOther(Account trainer, Account by) {
        DomainException.require(!trainer.equals(by), "training_rule_own_level");
    }

    public Account getAccount() {
        return account;
    }

    /** Returns the level from then on. */
    public TrainerLevel getLevel() {
        return level;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecidedByName() {
        return decidedByName;
    }

    /** Returns the reason; empty when none had to be given. */
    public String getReason() {
        return reason;
    }
}
