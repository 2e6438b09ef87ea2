package ba.sigurno.persistence.competition.result;

import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.Paper;
import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** A correction of the key after the close, with its reason and effect; never changed itself. */
@Entity
@Table(name = "competition_correction")
@NamedQuery(
        name = Correction.OF_EDITION,
        query = "SELECT c FROM Correction c WHERE c.edition = :edition ORDER BY c.revision")
public class Correction extends BaseEntity implements Multilingual<String> {

    /** Finds the corrections of {@code :edition}, the first first, with reasons and papers. */
    public static final String OF_EDITION = "Correction.ofEdition";

    /** The longest reason in one language, in characters. */
    public static final int REASON_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private CompetitionEdition edition;

    private int revision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_id")
    @BatchFetch(BatchFetchType.IN)
    private Paper paper;

    private int item;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Verdict verdict;

    @Column(nullable = false)
    private String codes;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private int gained;

    private int lost;

    private int schools;

    @ElementCollection
    @CollectionTable(name = "competition_correction_reason", joinColumns = @JoinColumn(name = "correction_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "reason", nullable = false)
    @BatchFetch(BatchFetchType.IN)
    private Map<Language, String> reasons = new HashMap<>();

    protected Correction() {}

    /**
     * Creates a correction by which the result that now counts in its edition was counted.
     *
     * @param paper the paper
     * @param ruling the way in which answers to one of its items count
     * @param reasons the reason in each language of the edition
     * @param effect its effect
     * @param account the account that made it
     * @param now the time of the correction
     * @throws DomainException when a reason is missing or too long
     */
    public Correction(
            Paper paper, Ruling ruling, Map<Language, String> reasons, Effect effect, Account account, Instant now) {
        requireReasons(paper.getEdition(), reasons);
        this.edition = paper.getEdition();
        this.revision = edition.getFrozenRevision();
        this.paper = paper;
        this.item = ruling.item();
        this.verdict = ruling.verdict();
        this.codes = ruling.encodedCodes();
        this.createdAt = now;
        this.account = account;
        this.gained = effect.gained();
        this.lost = effect.lost();
        this.schools = effect.schools();
        this.reasons.putAll(reasons);
    }

    /**
     * The effect of a correction.
     *
     * @param gained the number of entries with a greater share right
     * @param lost the number of entries with a smaller one
     * @param schools the number of schools on the board whose result changed
     */
    public record Effect(int gained, int lost, int schools) {}

    /** Requires a reason in each language of an edition. */
    public static void requireReasons(CompetitionEdition edition, Map<Language, String> reasons) {
        for (var language : edition.getTexts().keySet()) {
            var reason = reasons.get(language);
            DomainException.require(reason != null && !reason.isBlank(), "competition_rule_reason_missing");
            DomainException.require(
                    reason.length() <= REASON_LENGTH, "competition_rule_reason_too_long", REASON_LENGTH);
        }
    }

    /** Returns its number, from 1. */
    public int getNumber() {
        return revision - 1;
    }

    public Paper getPaper() {
        return paper;
    }

    /** Returns the item of the paper, from 1. */
    public int getItem() {
        return item;
    }

    /** Returns the way in which its answers count. */
    public Verdict getVerdict() {
        return verdict;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Returns the account that made it; null when that account is gone. */
    public Account getAccount() {
        return account;
    }

    /** Returns its effect. */
    public Effect getEffect() {
        return new Effect(gained, lost, schools);
    }

    /** Returns the reasons by language. */
    @Override
    public Map<Language, String> getTexts() {
        return Collections.unmodifiableMap(reasons);
    }
}
