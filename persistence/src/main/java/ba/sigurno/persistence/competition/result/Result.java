package ba.sigurno.persistence.competition.result;

import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
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

/** The head of a frozen result of an edition; never changed. Its lines are in the {@link ResultTable}. */
@Entity
@Table(name = "competition_result")
@NamedQuery(
        name = Result.OF_EDITION,
        query = "SELECT r FROM Result r WHERE r.edition = :edition ORDER BY r.revision DESC")
@NamedQuery(
        name = Result.THAT_COUNT,
        query = "SELECT r FROM Result r JOIN FETCH r.edition e WHERE r.revision = e.frozenRevision"
                + " ORDER BY e.opensAt DESC, e.id DESC")
public class Result extends BaseEntity {

    /** Finds the results of {@code :edition}, the newest first. */
    public static final String OF_EDITION = "Result.ofEdition";

    /** Finds of each edition the result that counts, with the edition, the latest day first. */
    public static final String THAT_COUNT = "Result.thatCount";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private CompetitionEdition edition;

    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ResultReason reason;

    @Column(name = "computed_at", nullable = false)
    private Instant computedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private long answers;

    private int entries;

    @Column(nullable = false)
    private String checksum;

    protected Result() {}

    /**
     * Creates the result that counts in an edition from now on.
     *
     * @param edition the edition, {@linkplain CompetitionEdition#freeze frozen} already
     * @param reason the reason for computing it
     * @param computedAt the time of the computation
     * @param account the account that asked for it; null for the server itself
     * @param answers the number of answers counted
     * @param entries the number of their entries
     * @param checksum SHA-256 of all lines counted, in hex
     */
    public Result(
            CompetitionEdition edition,
            ResultReason reason,
            Instant computedAt,
            Account account,
            long answers,
            int entries,
            String checksum) {
        this.edition = edition;
        this.revision = edition.getFrozenRevision();
        this.reason = reason;
        this.computedAt = computedAt;
        this.account = account;
        this.answers = answers;
        this.entries = entries;
        this.checksum = checksum;
    }

    public CompetitionEdition getEdition() {
        return edition;
    }

    /** Returns its number, from 1. */
    public int getRevision() {
        return revision;
    }

    public ResultReason getReason() {
        return reason;
    }

    public Instant getComputedAt() {
        return computedAt;
    }

    /** Returns the account that asked for it; null for the server itself. */
    public Account getAccount() {
        return account;
    }

    /** Returns the number of answers counted. */
    public long getAnswers() {
        return answers;
    }

    /** Returns the number of their entries. */
    public int getEntries() {
        return entries;
    }

    /** Returns the SHA-256 of all lines counted, in hex. */
    public String getChecksum() {
        return checksum;
    }
}
