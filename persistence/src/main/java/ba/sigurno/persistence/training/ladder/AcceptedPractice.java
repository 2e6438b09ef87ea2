package ba.sigurno.persistence.training.ladder;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
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
 * A record that a lead trainer saw somebody lead a training, and found it good enough for a level. There is one for a
 * level.
 */
@Entity
@Table(name = "accepted_practice")
@NamedQuery(
        name = AcceptedPractice.OF,
        query = "SELECT p FROM AcceptedPractice p WHERE p.account.id IN :accountIds ORDER BY p.id")
@NamedQuery(name = AcceptedPractice.FORGET, query = "DELETE FROM AcceptedPractice p WHERE p.account = :account")
@NamedQuery(
        name = AcceptedPractice.FORGET_NAME,
        query = "UPDATE AcceptedPractice p SET p.acceptedByName = :nobody WHERE p.acceptedByName = :name")
public class AcceptedPractice extends BaseEntity {

    /** Puts {@code :nobody} in place of {@code :name}, where that is who decided (an update). */
    public static final String FORGET_NAME = "AcceptedPractice.forgetName";

    /** Deletes the accepted practice of {@code :account} (an update). */
    public static final String FORGET = "AcceptedPractice.forget";

    /** Finds those of the accounts with {@code :accountIds}. */
    public static final String OF = "AcceptedPractice.of";

    /** The longest remark, in characters. */
    public static final int REMARK_LENGTH = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TrainerLevel level;

    @Column(nullable = false, length = REMARK_LENGTH)
    private String remark;

    @Column(name = "accepted_at", nullable = false)
    private Instant acceptedAt;

    @Column(name = "accepted_by_name", nullable = false)
    private String acceptedByName;

    protected AcceptedPractice() {}

    /** Accepts a practice, with a remark on it; nobody accepts their own. */
    public AcceptedPractice(Account trainer, TrainerLevel level, Account by, String remark, Instant now) {
        DomainException.require(!trainer.equals(by), "training_rule_own_level");
        DomainException.require(!remark.isBlank(), "training_rule_practice_remark");
        this.account = trainer;
        this.level = level;
        this.remark = remark;
        this.acceptedAt = now;
        this.acceptedByName = by.getDisplayName();
    }

    public Account getAccount() {
        return account;
    }

    /** Returns the level that it is good enough for. */
    public TrainerLevel getLevel() {
        return level;
    }

    public String getRemark() {
        return remark;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    public String getAcceptedByName() {
        return acceptedByName;
    }
}
