package ba.sigurno.persistence.library.campaign;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.LibraryItem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** Items that are shown together for some time, such as those of Safer Internet Day. Its page stays when that is over. */
@Entity
@Table(name = "library_campaign")
@NamedQuery(name = LibraryCampaign.ALL, query = "SELECT c FROM LibraryCampaign c ORDER BY c.beginsOn DESC, c.id DESC")
@NamedQuery(
        name = LibraryCampaign.COMING,
        query =
                "SELECT c FROM LibraryCampaign c WHERE c.offered = TRUE AND c.endsOn >= :today ORDER BY c.beginsOn, c.id")
@NamedQuery(name = LibraryCampaign.BY_SLUG, query = "SELECT c FROM LibraryCampaign c WHERE c.slug = :slug")
@NamedQuery(name = LibraryCampaign.BY_PUBLIC_ID, query = "SELECT c FROM LibraryCampaign c WHERE c.publicId = :publicId")
@NamedQuery(
        name = LibraryCampaign.TO_CHANGE,
        query = "SELECT c FROM LibraryCampaign c WHERE c.publicId = :publicId",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(
        name = LibraryCampaign.SLUGS_LIKE,
        query = "SELECT c.slug FROM LibraryCampaign c WHERE c.slug LIKE :pattern")
public class LibraryCampaign extends PublicEntity {

    /** Finds all campaigns, the latest first. */
    public static final String ALL = "LibraryCampaign.all";

    /** Finds those offered that are not over on {@code :today}, the first first. */
    public static final String COMING = "LibraryCampaign.coming";

    /** Finds the campaign with {@code :slug}. */
    public static final String BY_SLUG = "LibraryCampaign.bySlug";

    /** Finds the campaign with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "LibraryCampaign.byPublicId";

    /** Finds the campaign with {@code :publicId}, locked until the transaction ends. */
    public static final String TO_CHANGE = "LibraryCampaign.toChange";

    /** Finds the names in addresses that are like {@code :pattern}. */
    public static final String SLUGS_LIKE = "LibraryCampaign.slugsLike";

    @Column(nullable = false, updatable = false)
    private String slug;

    @Column(name = "begins_on", nullable = false)
    private LocalDate beginsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    private boolean offered;

    @Version
    private int version;

    @OneToMany(mappedBy = "campaign", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "language")
    @BatchFetch(BatchFetchType.IN)
    private Map<Language, CampaignText> texts = new HashMap<>();

    @ManyToMany
    @JoinTable(
            name = "library_campaign_item",
            joinColumns = @JoinColumn(name = "campaign_id"),
            inverseJoinColumns = @JoinColumn(name = "item_id"))
    private Set<LibraryItem> items = new HashSet<>();

    protected LibraryCampaign() {}

    /** Creates a campaign without texts and items, which nobody sees yet. */
    public LibraryCampaign(String slug) {
        this.slug = slug;
    }

    /** Says from which day to which it lasts, and whether everybody sees it. */
    public void last(LocalDate beginsOn, LocalDate endsOn, boolean offered) {
        DomainException.require(!endsOn.isBefore(beginsOn), "library_rule_campaign_days");
        this.beginsOn = beginsOn;
        this.endsOn = endsOn;
        this.offered = offered;
    }

    /** Says what it is called and what it is about in a language; without a title it is not written in that. */
    public void say(Language language, String title, String about) {
        if (title.isBlank()) {
            texts.remove(language);
            return;
        }
        texts.computeIfAbsent(language, in -> new CampaignText(this, in)).say(title.strip(), about.strip());
    }

    /** Chooses the items that belong to it. */
    public void show(Collection<LibraryItem> chosen) {
        items.retainAll(chosen);
        items.addAll(chosen);
    }

    /** Returns the name in addresses, the same in all languages. */
    public String getSlug() {
        return slug;
    }

    public LocalDate getBeginsOn() {
        return beginsOn;
    }

    /** Returns its last day. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Returns whether everybody sees it. */
    public boolean isOffered() {
        return offered;
    }

    /** Returns its texts by language. */
    public Map<Language, CampaignText> getTexts() {
        return Collections.unmodifiableMap(texts);
    }

    /** Returns the items that belong to it, also those that are not published. */
    public Set<LibraryItem> getItems() {
        return Collections.unmodifiableSet(items);
    }
}
