package ba.sigurno.persistence.partners.guideline;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * A version of a guideline: a draft until it is published, and read only from then on, so that a licensee acknowledged exactly
 * what stands there. The published one with the highest number is in force.
 */
@Entity
@Table(name = "guideline_version")
@NamedQuery(
        name = GuidelineVersion.LATEST,
        query =
                "SELECT v FROM GuidelineVersion v JOIN FETCH v.guideline WHERE v.number ="
                        + " (SELECT MAX(o.number) FROM GuidelineVersion o WHERE o.guideline = v.guideline) ORDER BY v.guideline.id DESC")
@NamedQuery(
        name = GuidelineVersion.OF_GUIDELINE,
        query = "SELECT v FROM GuidelineVersion v WHERE v.guideline = :guideline ORDER BY v.number DESC")
@NamedQuery(
        name = GuidelineVersion.BY_PUBLIC_ID,
        query = "SELECT v FROM GuidelineVersion v JOIN FETCH v.guideline WHERE v.publicId = :publicId")
@NamedQuery(
        name = GuidelineVersion.COUNT_LATER,
        query = "SELECT COUNT(v) FROM GuidelineVersion v WHERE v.guideline = :guideline AND v.number > :number"
                + " AND v.publishedAt IS NOT NULL")
public class GuidelineVersion extends PublicEntity {

    /** Finds the latest version of each guideline, with the guideline, the newest guideline first. */
    public static final String LATEST = "GuidelineVersion.latest";

    /** Finds the versions of {@code :guideline}, the latest first. */
    public static final String OF_GUIDELINE = "GuidelineVersion.ofGuideline";

    /** Finds the one with {@code :publicId}, with its guideline. */
    public static final String BY_PUBLIC_ID = "GuidelineVersion.byPublicId";

    /** Counts the published versions of {@code :guideline} after {@code :number}. */
    public static final String COUNT_LATER = "GuidelineVersion.countLater";

    /** The longest name of who approved it, in characters. */
    public static final int APPROVED_BY_LENGTH = 160;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "guideline_id")
    private Guideline guideline;

    private int number;

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "language")
    @BatchFetch(BatchFetchType.IN)
    private Map<Language, GuidelineText> texts = new HashMap<>();

    @Column(name = "approved_by", nullable = false, length = APPROVED_BY_LENGTH)
    private String approvedBy = "";

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int version;

    protected GuidelineVersion() {}

    /** Creates the first draft of a guideline, without texts. */
    public GuidelineVersion(Guideline guideline) {
        this(guideline, 1);
    }

    private GuidelineVersion(Guideline guideline, int number) {
        this.guideline = guideline;
        this.number = number;
    }

    /** Creates the next draft, with the same texts; this one is published. */
    public GuidelineVersion next() {
        DomainException.require(isPublished(), "partners_rule_guideline_draft_there");
        var next = new GuidelineVersion(guideline, number + 1);
        texts.values().forEach(text -> next.write(text.getLanguage(), text.getTitle(), text.getText()));
        return next;
    }

    /**
     * Writes it in one language; with an empty title and an empty text it is not there in that language.
     *
     * @param text CommonMark
     */
    public void write(Language language, String title, String text) {
        DomainException.require(!isPublished(), "partners_rule_guideline_published");
        boolean none = title.isBlank() && text.isBlank();
        DomainException.require(
                none || !title.isBlank() && !text.isBlank(), "partners_rule_guideline_half", language.getNativeName());
        DomainException.require(
                title.strip().length() <= GuidelineText.TITLE_LENGTH && text.length() <= GuidelineText.TEXT_LENGTH,
                "partners_rule_guideline_long",
                GuidelineText.TITLE_LENGTH,
                GuidelineText.TEXT_LENGTH);
        if (none) {
            texts.remove(language);
        } else if (texts.containsKey(language)) {
            texts.get(language).say(title.strip(), text.strip());
        } else {
            texts.put(language, new GuidelineText(this, language, title.strip(), text.strip()));
        }
    }

    /**
     * Publishes it.
     *
     * @param approvedBy the regulator or whoever else approved it
     * @param approvedOn when that was, today at the latest
     */
    public void publish(String approvedBy, LocalDate approvedOn, LocalDate today, Instant now) {
        DomainException.require(!isPublished(), "partners_rule_guideline_published");
        DomainException.require(!texts.isEmpty(), "partners_rule_guideline_empty");
        DomainException.require(
                !approvedBy.isBlank() && approvedBy.strip().length() <= APPROVED_BY_LENGTH,
                "partners_rule_guideline_approved_by",
                APPROVED_BY_LENGTH);
        DomainException.require(!approvedOn.isAfter(today), "partners_rule_guideline_approved_on");
        this.approvedBy = approvedBy.strip();
        this.approvedOn = approvedOn;
        this.publishedAt = now;
    }

    public Guideline getGuideline() {
        return guideline;
    }

    /** Returns its number, from 1. */
    public int getNumber() {
        return number;
    }

    public Map<Language, GuidelineText> getTexts() {
        return Collections.unmodifiableMap(texts);
    }

    /** Returns who approved it; empty for a draft. */
    public String getApprovedBy() {
        return approvedBy;
    }

    /** Returns when it was approved; null for a draft. */
    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    /** Returns when it was published; null for a draft. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public int getVersion() {
        return version;
    }
}
