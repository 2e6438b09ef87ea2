package ba.sigurno.persistence.library.item;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.file.StoredFile;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One version of an item of the library in one language. What is published never changes; a draft has the number after
 * that of the newest published version, so there is one at most. A translation remembers the version of the source that
 * it was made from: once the source has a newer one, it is out of date, and is shown all the same.
 */
@Entity
@Table(name = "library_text")
@NamedQuery(
        name = LibraryText.SHOWN,
        query = "SELECT t FROM LibraryText t WHERE t.item = :item AND t.shown = TRUE ORDER BY t.language")
@NamedQuery(
        name = LibraryText.TITLES,
        query = "SELECT t.item.id, t.language, t.title, t.summary FROM LibraryText t"
                + " WHERE t.item.id IN :ids AND t.shown = TRUE")
@NamedQuery(
        name = LibraryText.OF_ITEMS,
        query = "SELECT t FROM LibraryText t WHERE t.item.id IN :ids ORDER BY t.language, t.number DESC")
@NamedQuery(
        name = LibraryText.SHOWN_OF_ITEMS,
        query = "SELECT t FROM LibraryText t WHERE t.item.id IN :ids AND t.shown = TRUE ORDER BY t.language")
@NamedQuery(
        name = LibraryText.OF_ITEM,
        query = "SELECT t FROM LibraryText t LEFT JOIN FETCH t.author WHERE t.item = :item"
                + " ORDER BY t.language, t.number DESC")
@NamedQuery(name = LibraryText.COUNT_WITH_FILE, query = "SELECT COUNT(t) FROM LibraryText t WHERE t.file = :file")
public class LibraryText extends BaseEntity {

    /** Finds the texts of {@code :item} that are published, the newest in each language. */
    public static final String SHOWN = "LibraryText.shown";

    /** Finds item, language, title and summary of what is shown of the items with {@code :ids}, in no order. */
    public static final String TITLES = "LibraryText.titles";

    /** Finds all versions of the items with {@code :ids}, by language, the newest first. */
    public static final String OF_ITEMS = "LibraryText.ofItems";

    /** Finds what is shown of the items with {@code :ids}, by language. */
    public static final String SHOWN_OF_ITEMS = "LibraryText.shownOfItems";

    /** Finds all versions of {@code :item}, by language, the newest first. */
    public static final String OF_ITEM = "LibraryText.ofItem";

    /** Counts the versions with {@code :file}. */
    public static final String COUNT_WITH_FILE = "LibraryText.countWithFile";

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 160;

    /** The longest summary, in characters. */
    public static final int SUMMARY_LENGTH = 200;

    /** The longest keywords with their commas, in characters. */
    public static final int KEYWORDS_LENGTH = 300;

    /** The longest body, in characters. */
    public static final int BODY_LENGTH = 60_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private LibraryItem item;

    @Column(nullable = false)
    private Language language;

    @Column(name = "number")
    private int number;

    @Column(name = "source_number")
    private Integer sourceNumber;

    @Column(nullable = false)
    private String title = "";

    @Column(nullable = false)
    private String summary = "";

    @Column(nullable = false)
    private String keywords = "";

    @Basic(fetch = FetchType.LAZY)
    @Column(nullable = false)
    private String body = "";

    @Basic(fetch = FetchType.LAZY)
    @Column(nullable = false)
    private String words = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Account author;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    private boolean shown;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    protected LibraryText() {}

    /**
     * Creates a draft that says nothing yet.
     *
     * @param sourceNumber the version of the source that it is translated from; null in the language of the source
     * @param author who writes it; null when it comes with the product
     */
    public LibraryText(
            LibraryItem item, Language language, int number, Integer sourceNumber, Account author, Instant now) {
        this.item = item;
        this.language = language;
        this.number = number;
        this.sourceNumber = sourceNumber;
        this.author = author;
        this.createdAt = now;
    }

    /**
     * Says what it says.
     *
     * @param keywords with commas between
     * @param body CommonMark
     * @param words the words of all of it, folded for search
     */
    public void say(String title, String summary, String keywords, String body, String words) {
        DomainException.require(!isPublished(), "library_rule_text_published");
        requireWithin(title, TITLE_LENGTH);
        requireWithin(summary, SUMMARY_LENGTH);
        requireWithin(keywords, KEYWORDS_LENGTH);
        requireWithin(body, BODY_LENGTH);
        this.title = title.strip();
        this.summary = summary.strip();
        this.keywords = keywords.strip();
        this.body = body.strip();
        this.words = words;
    }

    /** Says at first what a version before says, with the same source and file. */
    public void goOnFrom(LibraryText before) {
        title = before.title;
        summary = before.summary;
        keywords = before.keywords;
        body = before.body;
        words = before.words;
        sourceNumber = before.sourceNumber;
        file = before.file;
    }

    private static void requireWithin(String text, int most) {
        DomainException.require(text.strip().length() <= most, "library_rule_text_too_long", most);
    }

    /** Notes that a draft was translated from a version of the source. */
    public void translatedFrom(int sourceNumber) {
        DomainException.require(!isPublished(), "library_rule_text_published");
        this.sourceNumber = sourceNumber;
    }

    /** Gives a draft a file beside its words, such as a leaflet as it is printed; null for none. */
    public void attach(StoredFile file) {
        DomainException.require(!isPublished(), "library_rule_text_published");
        this.file = file;
    }

    /** Shows it to whoever may see the item, instead of {@code before}, which is null for the first version. */
    public void publish(LibraryText before, Instant now) {
        DomainException.require(!isPublished(), "library_rule_text_published");
        DomainException.require(!title.isEmpty() && !summary.isEmpty(), "library_rule_text_incomplete");
        if (before != null) {
            before.shown = false;
        }
        shown = true;
        publishedAt = now;
    }

    /** Returns whether the source has a version newer than the one that this was translated from. */
    public boolean isOutOfDate(LibraryText source) {
        return sourceNumber != null && source != null && sourceNumber < source.number;
    }

    public LibraryItem getItem() {
        return item;
    }

    public Language getLanguage() {
        return language;
    }

    /** Returns which version of this language it is, from 1. */
    public int getNumber() {
        return number;
    }

    /** Returns the version of the source that it was translated from; null in the language of the source. */
    public Integer getSourceNumber() {
        return sourceNumber;
    }

    public String getTitle() {
        return title;
    }

    /** Returns one sentence for lists. */
    public String getSummary() {
        return summary;
    }

    /** Returns the keywords as they were written, with commas between. */
    public String getKeywords() {
        return keywords;
    }

    /** Returns the keywords one by one. */
    public List<String> keywords() {
        return Arrays.stream(keywords.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns what it says, in CommonMark. */
    public String getBody() {
        return body;
    }

    /** Returns the words of all of it, each once, folded for search, with spaces between. */
    public String getWords() {
        return words;
    }

    /** Returns who wrote it; null when it came with the product. */
    public Account getAuthor() {
        return author;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Returns when it was published; null for a draft. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Returns the file beside its words, which later versions may share; null for none. */
    public StoredFile getFile() {
        return file;
    }

    /** Returns whether it is the newest that is published in its language. */
    public boolean isShown() {
        return shown;
    }
}
