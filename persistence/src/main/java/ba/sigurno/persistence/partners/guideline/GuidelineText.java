package ba.sigurno.persistence.partners.guideline;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A version of a guideline in one language. */
@Entity
@Table(name = "guideline_text")
@NamedQuery(
        name = GuidelineText.COUNT_DRAFTS,
        query = "SELECT COUNT(t) FROM GuidelineText t WHERE t.title IN :titles AND t.of.publishedAt IS NULL")
public class GuidelineText extends BaseEntity {

    /** Counts the texts of drafts with one of {@code :titles}. */
    public static final String COUNT_DRAFTS = "GuidelineText.countDrafts";

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 160;

    /** The longest text, in characters. */
    public static final int TEXT_LENGTH = 60_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private GuidelineVersion of;

    @Column(nullable = false)
    private Language language;

    @Column(nullable = false, length = TITLE_LENGTH)
    private String title;

    @Column(nullable = false)
    private String text;

    protected GuidelineText() {}

    GuidelineText(GuidelineVersion of, Language language, String title, String text) {
        this.of = of;
        this.language = language;
        say(title, text);
    }

    final void say(String title, String text) {
        this.title = title;
        this.text = text;
    }

    public Language getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    /** Returns the text, in CommonMark. */
    public String getText() {
        return text;
    }
}
