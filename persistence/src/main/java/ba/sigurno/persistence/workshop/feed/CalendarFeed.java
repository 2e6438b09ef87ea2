package ba.sigurno.persistence.workshop.feed;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** The address, known by its secret alone, at which somebody's calendar program reads what that person may see. */
@Entity
@Table(name = "calendar_feed")
@NamedQuery(
        name = CalendarFeed.BY_DIGEST,
        query = "SELECT f FROM CalendarFeed f JOIN FETCH f.account a WHERE f.digest = :digest AND a.enabled = TRUE")
@NamedQuery(name = CalendarFeed.OF_ACCOUNT, query = "SELECT f FROM CalendarFeed f WHERE f.account = :account")
public class CalendarFeed extends BaseEntity {

    /** Finds the one whose secret has {@code :digest}, unless its owner is disabled; with the owner. */
    public static final String BY_DIGEST = "CalendarFeed.byDigest";

    /** Finds that of {@code :account}. */
    public static final String OF_ACCOUNT = "CalendarFeed.ofAccount";

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(nullable = false)
    private String digest;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected CalendarFeed() {}

    /** Creates one; {@code digest} is that of its secret. */
    public CalendarFeed(Account account, String digest, Instant now) {
        this.account = account;
        renew(digest, now);
    }

    /** Gives it another secret: the address until now is dead. */
    public final void renew(String digest, Instant now) {
        this.digest = digest;
        this.madeAt = now;
    }

    public Account getAccount() {
        return account;
    }

    /** Returns the time since which it has its secret. */
    public Instant getMadeAt() {
        return madeAt;
    }
}
