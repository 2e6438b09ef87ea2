package ba.sigurno.persistence.library.item;

import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A thing to read, to hang up or to watch, such as a guide for parents. What it says stands in its texts, each language
 * in versions of its own ({@link LibraryText}); what is the same in all of them stands here. An item that was published
 * once is withdrawn and never deleted: others may have harvested it.
 */
@Entity
@Table(name = "library_item")
@NamedQuery(name = LibraryItem.BY_SLUG, query = "SELECT i FROM LibraryItem i WHERE i.slug = :slug")
@NamedQuery(name = LibraryItem.BY_PUBLIC_ID, query = "SELECT i FROM LibraryItem i WHERE i.publicId = :publicId")
@NamedQuery(
        name = LibraryItem.TO_CHANGE,
        query = "SELECT i FROM LibraryItem i WHERE i.publicId = :publicId",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(name = LibraryItem.SLUGS_LIKE, query = "SELECT i.slug FROM LibraryItem i WHERE i.slug LIKE :pattern")
@NamedQuery(name = LibraryItem.BY_SLUGS, query = "SELECT i FROM LibraryItem i WHERE i.slug IN :slugs")
@NamedQuery(name = LibraryItem.SOURCES, query = "SELECT i.slug, i.sourceDigest FROM LibraryItem i")
public class LibraryItem extends LibraryItemQueries {

    /** Finds the item with {@code :slug}. */
    public static final String BY_SLUG = "LibraryItem.bySlug";

    /** Finds the items with {@code :slugs}. */
    public static final String BY_SLUGS = "LibraryItem.bySlugs";

    /** Finds the item with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "LibraryItem.byPublicId";

    /** Finds the item with {@code :publicId}, locked until the transaction ends. */
    public static final String TO_CHANGE = "LibraryItem.toChange";

    /** Finds the names in addresses that are like {@code :pattern}. */
    public static final String SLUGS_LIKE = "LibraryItem.slugsLike";

    /** Finds pairs of each item's name in addresses and the digest of the files that it came from, or null. */
    public static final String SOURCES = "LibraryItem.sources";

    /** The longest name in addresses, in characters. */
    public static final int SLUG_LENGTH = 80;

    /** The longest address of a film, in characters. */
    public static final int FILM_LENGTH = 500;

    /** The longest time that one takes, in minutes. */
    public static final int MAX_MINUTES = 600;

    @Column(nullable = false, updatable = false)
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ItemKind kind;

    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Licence licence;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Column(name = "source_language", nullable = false)
    private Language sourceLanguage;

    private String film;

    @Column(name = "source_digest")
    private String sourceDigest;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ItemStatus status = ItemStatus.DRAFT;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "library_item_audience", joinColumns = @JoinColumn(name = "item_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "audience", nullable = false)
    private Set<ItemAudience> audiences = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "library_item_age_band",
            joinColumns = @JoinColumn(name = "item_id"),
            inverseJoinColumns = @JoinColumn(name = "age_band_id"))
    private Set<AgeBand> ageBands = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "library_item_strand",
            joinColumns = @JoinColumn(name = "item_id"),
            inverseJoinColumns = @JoinColumn(name = "strand_id"))
    private Set<Strand> strands = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "library_item_authority",
            joinColumns = @JoinColumn(name = "item_id"),
            inverseJoinColumns = @JoinColumn(name = "authority_id"))
    private Set<Authority> authorities = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "library_item_picture", joinColumns = @JoinColumn(name = "item_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "digest", nullable = false)
    private Map<String, String> pictures = new HashMap<>();

    protected LibraryItem() {}

    /** Creates a draft without texts, which is first written in a language. */
    public LibraryItem(String slug, ItemKind kind, Licence licence, Language sourceLanguage, Instant now) {
        this.slug = slug;
        this.sourceLanguage = sourceLanguage;
        this.createdAt = now;
        this.changedAt = now;
        describe(kind, 0, licence, null, null);
    }

    /**
     * Says what is the same in every language.
     *
     * @param minutes how long it takes; 0 when that does not matter
     * @param reviewBy until when somebody looks whether it still holds; null for never
     * @param film where a film is shown, an address of https; null for none
     */
    public void describe(ItemKind kind, int minutes, Licence licence, LocalDate reviewBy, String film) {
        DomainException.require(licence != null, "library_rule_licence_missing");
        DomainException.require(minutes >= 0 && minutes <= MAX_MINUTES, "library_rule_minutes", MAX_MINUTES);
        DomainException.require(film == null || film.startsWith("https://"), "library_rule_film_address");
        this.kind = kind;
        this.minutes = minutes;
        this.licence = licence;
        this.reviewBy = reviewBy;
        this.film = film;
    }

    /** Says whom it is for and what it is about; for children of every age without age bands. */
    public void isFor(Collection<ItemAudience> audiences, Collection<AgeBand> ageBands, Collection<Strand> strands) {
        DomainException.require(!audiences.isEmpty(), "library_rule_audience_missing");
        replace(this.audiences, audiences);
        replace(this.ageBands, ageBands);
        replace(this.strands, strands);
    }

    /** Says in whose jurisdictions it holds; in the whole country without any. */
    public void holdIn(Collection<Authority> authorities) {
        replace(this.authorities, authorities);
    }

    private static <T> void replace(Set<T> all, Collection<T> others) {
        all.retainAll(others);
        all.addAll(others);
    }

    /** Remembers the files of the country pack that it came from, by their digest. */
    public void comeFrom(String digest) {
        sourceDigest = digest;
    }

    /** Names the picture with a digest, as its texts call it. */
    public void show(String name, String digest) {
        pictures.put(name, digest);
    }

    /** Shows it to everybody, or what is new of it. */
    public void publish(Instant now) {
        status = ItemStatus.PUBLISHED;
        if (publishedAt == null) {
            publishedAt = now;
        }
        changedAt = now;
    }

    /** Shows it to nobody any more; it can be published again. */
    public void withdraw(Instant now) {
        DomainException.require(status == ItemStatus.PUBLISHED, "library_rule_not_published");
        status = ItemStatus.WITHDRAWN;
        changedAt = now;
    }

    /** Notes that what the public sees of it changed; of what is not public nothing is noted. */
    public void change(Instant now) {
        if (isPublished()) {
            changedAt = now;
        }
    }

    /** Returns the name in addresses, the same in all languages. */
    public String getSlug() {
        return slug;
    }

    public ItemKind getKind() {
        return kind;
    }

    /** Returns how long it takes, in minutes; 0 when that does not matter. */
    public int getMinutes() {
        return minutes;
    }

    public Licence getLicence() {
        return licence;
    }

    /** Returns the day until which somebody looks whether it still holds; null for never. */
    public LocalDate getReviewBy() {
        return reviewBy;
    }

    /** Returns the language from which the others are translated. */
    public Language getSourceLanguage() {
        return sourceLanguage;
    }

    /** Returns the address at which a film is shown; null for none. */
    public String getFilm() {
        return film;
    }

    /** Returns the digest of the files of the country pack that it came from; null when it was made here. */
    public String getSourceDigest() {
        return sourceDigest;
    }

    public ItemStatus getStatus() {
        return status;
    }

    /** Returns whether everybody may see it. */
    public boolean isPublished() {
        return status == ItemStatus.PUBLISHED;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Returns when it was published for the first time; null before. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** Returns when the public last saw a change of it: that it came, changed or went. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** Returns a number that grows with every change. */
    public int getVersion() {
        return version;
    }

    public Set<ItemAudience> getAudiences() {
        var all = EnumSet.noneOf(ItemAudience.class);
        all.addAll(audiences);
        return all;
    }

    public Set<AgeBand> getAgeBands() {
        return Collections.unmodifiableSet(ageBands);
    }

    public Set<Strand> getStrands() {
        return Collections.unmodifiableSet(strands);
    }

    /** Returns the authorities in whose jurisdictions it holds; none when it holds in the whole country. */
    public Set<Authority> getAuthorities() {
        return Collections.unmodifiableSet(authorities);
    }

    /** Returns the digests of its pictures, by the names that its texts call them. */
    public Map<String, String> getPictures() {
        return Collections.unmodifiableMap(pictures);
    }
}
