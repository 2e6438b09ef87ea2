package ba.sigurno.persistence.participation.summary;

import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;

/** That somebody wants the figures of each month by mail. */
@Entity
@Table(name = "summary_subscription")
@NamedQuery(
        name = SummarySubscription.OF_ACCOUNT,
        query = "SELECT s FROM SummarySubscription s WHERE s.account = :account")
@NamedQuery(
        name = SummarySubscription.UNTOLD,
        query = "SELECT s FROM SummarySubscription s WHERE s.toldOf < :firstDay ORDER BY s.account.id")
@NamedQuery(name = SummarySubscription.FORGET, query = "DELETE FROM SummarySubscription s WHERE s.account = :account")
public class SummarySubscription {

    /** Finds that of {@code :account}. */
    public static final String OF_ACCOUNT = "SummarySubscription.ofAccount";

    /** Finds those that were not told of the month that begins on {@code :firstDay}. */
    public static final String UNTOLD = "SummarySubscription.untold";

    /** Deletes that of {@code :account} (an update). */
    public static final String FORGET = "SummarySubscription.forget";

    @Id
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "told_of", nullable = false)
    private LocalDate toldOf;

    protected SummarySubscription() {}

    /** Creates that of somebody who knows the figures until the end of a month. */
    public SummarySubscription(Account account, YearMonth known) {
        this.account = account;
        tellOf(known);
    }

    /** Notes that a month is told. */
    public void tellOf(YearMonth month) {
        toldOf = month.atDay(1);
    }

    public Account getAccount() {
        return account;
    }
}
