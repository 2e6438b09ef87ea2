package ba.sigurno.persistence.identity.factor;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A code that confirms one sign-in without the device; known by a digest only, and gone once it was used. */
@Entity
@Table(name = "recovery_code")
@NamedQuery(name = RecoveryCode.COUNT_OF, query = "SELECT COUNT(c) FROM RecoveryCode c WHERE c.account = :account")
@NamedQuery(
        name = RecoveryCode.USE,
        query = "DELETE FROM RecoveryCode c WHERE c.account = :account AND c.digest = :digest")
@NamedQuery(name = RecoveryCode.DELETE_OF, query = "DELETE FROM RecoveryCode c WHERE c.account = :account")
public class RecoveryCode extends BaseEntity {

    /** Counts those of {@code :account}. */
    public static final String COUNT_OF = "RecoveryCode.countOf";

    /** Deletes the one of {@code :account} with {@code :digest}: of two who use it at once one does. */
    public static final String USE = "RecoveryCode.use";

    /** Deletes those of {@code :account}. */
    public static final String DELETE_OF = "RecoveryCode.deleteOf";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(nullable = false)
    private String digest;

    protected RecoveryCode() {}

    /** Creates one by its digest. */
    public RecoveryCode(Account account, String digest) {
        this.account = account;
        this.digest = digest;
    }
}
