package ba.sigurno.persistence.identity.link;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A link of single use that was sent to the owner of an account. Its secret is known by a digest only. A password that is
 * set after it was sent makes it void, and so does another address of the account.
 */
@Entity
@Table(name = "account_link")
@NamedQuery(
        name = AccountLink.BY_DIGEST,
        query = "SELECT l FROM AccountLink l JOIN FETCH l.account WHERE l.digest = :digest")
@NamedQuery(
        name = AccountLink.BY_DIGEST_TO_USE,
        query = "SELECT l FROM AccountLink l WHERE l.digest = :digest",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(
        name = AccountLink.DELETE_OF,
        query = "DELETE FROM AccountLink l WHERE l.account = :account AND l.purpose = :purpose AND l.usedAt IS NULL")
@NamedQuery(name = AccountLink.DELETE_ALL_OF, query = "DELETE FROM AccountLink l WHERE l.account = :account")
@NamedQuery(name = AccountLink.PURGE, query = "DELETE FROM AccountLink l WHERE l.endsAt < :before")
public class AccountLink extends BaseEntity implements SecretLink {

    /** Finds the link with {@code :digest}, with its account. */
    public static final String BY_DIGEST = "AccountLink.byDigest";

    /** Finds the same and locks it: of two who use it at once one does. */
    public static final String BY_DIGEST_TO_USE = "AccountLink.byDigestToUse";

    /** Deletes the links of {@code :account} for {@code :purpose} that were not used. */
    public static final String DELETE_OF = "AccountLink.deleteOf";

    /** Deletes the links of {@code :account}. */
    public static final String DELETE_ALL_OF = "AccountLink.deleteAllOf";

    /** Deletes the links that ended before {@code :before}. */
    public static final String PURGE = "AccountLink.purge";

    /** The time in which a link can be used: long enough for a weekend. */
    public static final Duration TTL = Duration.ofHours(72);

    /** The time after its end for which it is told that it ended, or was used. */
    public static final Duration TOLD = Duration.ofDays(30);

    @Column(nullable = false)
    private String digest;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LinkPurpose purpose;

    @Column(nullable = false)
    private String email;

    @Column(name = "password_stamp", nullable = false)
    private String passwordStamp;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected AccountLink() {}

    /**
     * Creates a link.
     *
     * @param email the address that it is sent to, in its normal form; of {@link LinkPurpose#EMAIL} the one that it confirms
     * @param digest the digest of its secret
     */
    public AccountLink(Account account, LinkPurpose purpose, String email, String digest, Instant now) {
        this.account = account;
        this.purpose = purpose;
        this.email = email;
        this.digest = digest;
        passwordStamp = account.passwordStamp();
        endsAt = now.plus(TTL);
    }

    @Override
    public LinkState linkState(Instant now) {
        if (usedAt != null) {
            return LinkState.USED;
        }
        if (!account.isEnabled() || !passwordStamp.equals(account.passwordStamp()) || wentElsewhere()) {
            return LinkState.UNKNOWN;
        }
        return now.isBefore(endsAt) ? LinkState.OPEN : LinkState.ENDED;
    }

    /** Returns whether it was sent to an address that is no longer the owner's. */
    private boolean wentElsewhere() {
        return purpose != LinkPurpose.EMAIL && !email.equals(account.getEmail());
    }

    /** Notes that it was used. */
    public void use(Instant now) {
        usedAt = now;
    }

    public LinkPurpose getPurpose() {
        return purpose;
    }

    public Account getAccount() {
        return account;
    }

    /** Returns the address that it was sent to. */
    public String getEmail() {
        return email;
    }
}
