package ba.sigurno.persistence.training.assessment;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.Requirement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** An attempt at a test that a teacher may make beyond those that all have, as when the power failed, with the trainer's reason. */
@Entity
@Table(name = "extra_attempt")
@NamedQuery(
        name = ExtraAttempt.OF_TEACHERS,
        query = "SELECT x FROM ExtraAttempt x WHERE x.requirement = :requirement AND x.account.id IN :accountIds"
                + " ORDER BY x.grantedAt, x.id")
public class ExtraAttempt extends BaseEntity {

    /** Finds those of {@code :requirement} that the teachers with {@code :accountIds} were granted, the first first. */
    public static final String OF_TEACHERS = "ExtraAttempt.ofTeachers";

    /** The most characters of a reason. */
    public static final int REASON_LENGTH = 300;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "requirement_id")
    private Requirement requirement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "granted_by")
    private Account grantedBy;

    @Column(name = "granted_at", nullable = false)
    private Instant grantedAt;

    @Column(nullable = false, length = REASON_LENGTH)
    private String reason;

    protected ExtraAttempt() {}

    /** Grants a teacher one more attempt at the test of a requirement. */
    public ExtraAttempt(Requirement requirement, Account teacher, Account by, String reason, Instant now) {
        DomainException.require(!reason.isBlank(), "training_rule_reason");
        this.requirement = requirement;
        this.account = teacher;
        this.grantedBy = by;
        this.reason = reason.strip();
        this.grantedAt = now;
    }

    public Account getAccount() {
        return account;
    }

    public Instant getGrantedAt() {
        return grantedAt;
    }

    public String getReason() {
        return reason;
    }
}
