package ba.sigurno.persistence.competition.edition;

import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.MapKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * The quiz of one Safer Internet Day, or a rehearsal of it. A draft is put together and then switched on; from then on
 * its questions stay as they are. Answers count from the opening until the close, by the server's clock.
 */
@Entity
@Table(name = "competition_edition")
@NamedQuery(
        name = CompetitionEdition.BY_PUBLIC_ID,
        query = "SELECT e FROM CompetitionEdition e WHERE e.publicId = :publicId AND e.practice = FALSE")
public class CompetitionEdition extends EditionLifecycle implements Multilingual<EditionText> {

    /** Finds the edition with {@code :publicId}, with texts and papers; no practice. */
    public static final String BY_PUBLIC_ID = "CompetitionEdition.byPublicId";

    /**
     * The share of right answers needed to take part in the draw of prizes, unless an edition sets another, in percent.
     */
    public static final int PRIZE_PERCENT = 80;

    /** The number of reserve winners in each pool, unless an edition sets another. */
    public static final int RESERVES_PER_POOL = 1;

    /** The days in which a prize is to be claimed, unless an edition sets others. */
    public static final int CLAIM_DAYS = 14;

    /** The year of the first Safer Internet Day. */
    public static final int FIRST_YEAR = 2004;

    private static final int LAST_YEAR = 2100;

    private int year;

    private boolean rehearsal;

    private boolean practice;

    @Column(name = "prize_percent")
    private int prizePercent = PRIZE_PERCENT;

    @Column(name = "prizes_per_pool")
    private int prizesPerPool = 1;

    @Column(name = "reserves_per_pool")
    private int reservesPerPool = RESERVES_PER_POOL;

    @Column(name = "claim_days")
    private int claimDays = CLAIM_DAYS;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "language")
    @BatchFetch(BatchFetchType.IN)
    private Map<Language, EditionTranslation> texts = new HashMap<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<Paper> papers = new ArrayList<>();

    @Version
    private int version;

    protected CompetitionEdition() {}

    /** Creates a draft without questions. */
    public CompetitionEdition(int year, boolean rehearsal, Instant opensAt, Instant closesAt) {
        this.year = year;
        this.rehearsal = rehearsal;
        takePlace(opensAt, closesAt);
    }

    /**
     * Creates the practice of one class with the quiz of a module: a rehearsal that is open from now on, without texts,
     * for it is on no list, without prizes and without a result.
     *
     * @param items the questions for the age band of the class
     */
    public static CompetitionEdition practice(
            int year, AgeBand ageBand, List<QuestionVersion> items, Instant now, Instant closesAt) {
        var edition = new CompetitionEdition(year, true, now, closesAt);
        edition.practice = true;
        edition.prizesPerPool = 0;
        edition.paper(ageBand).ask(items);
        edition.turnOn(new byte[0], null, now);
        return edition;
    }

    /** Sets its year, and whether it is only a rehearsal. */
    public void name(int year, boolean rehearsal) {
        DomainException.require(FIRST_YEAR <= year && year <= LAST_YEAR, "competition_rule_year");
        requireDraft();
        this.year = year;
        this.rehearsal = rehearsal;
    }

    /**
     * Sets the share of right answers needed for the draw, from 1 to 100 percent, and the number of winners in each
     * pool.
     */
    public void offerPrizes(int prizePercent, int prizesPerPool) {
        DomainException.require(1 <= prizePercent && prizePercent <= 100, "quiz_rule_pass_percent");
        DomainException.require(0 <= prizesPerPool && prizesPerPool <= 1000, "competition_rule_prizes");
        requireDraft();
        this.prizePercent = prizePercent;
        this.prizesPerPool = prizesPerPool;
    }

    /**
     * Sets the number of reserve winners in each pool, from 0 to 1000, and the days in which a prize is to be claimed before
     * it goes to a reserve winner, from 1 to 365.
     */
    public void reserve(int reservesPerPool, int claimDays) {
        DomainException.require(0 <= reservesPerPool && reservesPerPool <= 1000, "competition_rule_reserves");
        DomainException.require(1 <= claimDays && claimDays <= 365, "competition_rule_claim_days");
        requireDraft();
        this.reservesPerPool = reservesPerPool;
        this.claimDays = claimDays;
    }

    /** Sets its texts in one language. */
    public void text(Language language, EditionText text) {
        var said = texts.get(language);
        if (said == null) {
            texts.put(language, new EditionTranslation(this, language, text));
        } else {
            said.say(text);
        }
    }

    /** Sets all its texts, by language. */
    public void say(Map<Language, EditionText> said) {
        requireDraft();
        Set.copyOf(texts.keySet()).stream()
                .filter(language -> !said.containsKey(language))
                .forEach(texts::remove);
        said.forEach(this::text);
    }

    /** Returns the paper of an age band; a new one when there is none yet. */
    public Paper paper(AgeBand ageBand) {
        return papers.stream()
                .filter(paper -> paper.getAgeBand().equals(ageBand))
                .findFirst()
                .orElseGet(() -> addPaper(ageBand));
    }

    private Paper addPaper(AgeBand ageBand) {
        requireDraft();
        var paper = new Paper(this, ageBand);
        papers.add(paper);
        return paper;
    }

    /**
     * Switches it on: from now on its questions stay, and at the opening pupils are let in.
     *
     * @param seedCipher the seed of the draw, sealed
     * @param seedCommitment the commitment published now, the seed's SHA-256 in hex
     * @throws DomainException when it has no questions or no texts
     */
    public void switchOn(byte[] seedCipher, String seedCommitment, Instant now) {
        requireDraft();
        DomainException.require(
                !papers.isEmpty()
                        && papers.stream().noneMatch(paper -> paper.getItems().isEmpty()),
                "competition_rule_paper_empty");
        DomainException.require(!texts.isEmpty(), "competition_rule_text_missing");
        turnOn(seedCipher, seedCommitment, now);
    }

    /** Returns the year of its Safer Internet Day. */
    public int getYear() {
        return year;
    }

    /** Returns whether one class practises with the quiz of a module. */
    public boolean isPractice() {
        return practice;
    }

    /** Returns whether it is only a rehearsal: its key may be shown at once. */
    public boolean isRehearsal() {
        return rehearsal;
    }

    public int getPrizePercent() {
        return prizePercent;
    }

    public int getPrizesPerPool() {
        return prizesPerPool;
    }

    public int getReservesPerPool() {
        return reservesPerPool;
    }

    /** Returns the number of tickets that are drawn in each pool: winners and reserves; none where there are no prizes. */
    public int getDrawnPerPool() {
        return prizesPerPool == 0 ? 0 : prizesPerPool + reservesPerPool;
    }

    public int getClaimDays() {
        return claimDays;
    }

    @Override
    public Map<Language, EditionText> getTexts() {
        var said = new EnumMap<Language, EditionText>(Language.class);
        texts.forEach((language, translation) -> said.put(language, translation.getText()));
        return Collections.unmodifiableMap(said);
    }

    /** Returns the papers, youngest pupils first. */
    public List<Paper> getPapers() {
        return papers.stream()
                .sorted((one, other) -> Integer.compare(
                        one.getAgeBand().getPosition(), other.getAgeBand().getPosition()))
                .toList();
    }

    /** Returns the number of changes, so that two who edit at once notice. */
    public int getVersion() {
        return version;
    }
}
