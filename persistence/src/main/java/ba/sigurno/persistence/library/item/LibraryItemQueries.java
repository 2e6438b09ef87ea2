package ba.sigurno.persistence.library.item;

import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;

/** What the index of the library reads of its items, and its lists. */
@MappedSuperclass
@NamedQuery(
        name = LibraryItemQueries.STAMP,
        query = "SELECT COUNT(i), SUM(i.version), FUNCTION('MAX', i.changedAt) FROM LibraryItem i"
                + " WHERE i.status = ba.sigurno.persistence.library.item.ItemStatus.PUBLISHED")
@NamedQuery(
        name = LibraryItemQueries.VERSIONS,
        query = "SELECT i.id, i.version FROM LibraryItem i"
                + " WHERE i.status = ba.sigurno.persistence.library.item.ItemStatus.PUBLISHED")
@NamedQuery(
        name = LibraryItemQueries.INDEXED,
        query =
                "SELECT i.id, i.version, i.slug, i.kind, i.minutes, i.publishedAt FROM LibraryItem i WHERE i.id IN :ids")
@NamedQuery(
        name = LibraryItemQueries.AUDIENCES,
        query = "SELECT i.id, a FROM LibraryItem i JOIN i.audiences a WHERE i.id IN :ids")
@NamedQuery(
        name = LibraryItemQueries.AGE_BANDS,
        query = "SELECT i.id, b.code FROM LibraryItem i JOIN i.ageBands b WHERE i.id IN :ids")
@NamedQuery(
        name = LibraryItemQueries.STRANDS,
        query = "SELECT i.id, s.code FROM LibraryItem i JOIN i.strands s WHERE i.id IN :ids")
@NamedQuery(
        name = LibraryItemQueries.AUTHORITIES,
        query = "SELECT i.id, a.code FROM LibraryItem i JOIN i.authorities a WHERE i.id IN :ids")
@NamedQuery(
        name = LibraryItemQueries.WORDS,
        query = "SELECT t.item.id, t.language, t.title, t.words FROM LibraryText t"
                + " WHERE t.item.id IN :ids AND t.shown = TRUE")
@NamedQuery(name = LibraryItemQueries.COUNT_EDITED, query = "SELECT COUNT(i)" + LibraryItemQueries.FROM_EDITED)
@NamedQuery(name = LibraryItemQueries.HARVESTED, query = "SELECT i FROM LibraryItem i" + LibraryItemQueries.IN_RANGE)
@NamedQuery(
        name = LibraryItemQueries.HARVESTED_OF_SET,
        query = "SELECT i FROM LibraryItem i JOIN i.audiences a" + LibraryItemQueries.IN_RANGE_OF_SET)
@NamedQuery(
        name = LibraryItemQueries.FIRST_CHANGE,
        query = "SELECT FUNCTION('MIN', i.changedAt) FROM LibraryItem i WHERE i.publishedAt IS NOT NULL")
@NamedQuery(
        name = LibraryItemQueries.NEWEST,
        query = "SELECT i FROM LibraryItem i"
                + " WHERE i.status = ba.sigurno.persistence.library.item.ItemStatus.PUBLISHED"
                + " ORDER BY i.changedAt DESC, i.id DESC")
@NamedQuery(
        name = LibraryItemQueries.ADDRESSES,
        query = "SELECT i.slug, t.language, i.changedAt FROM LibraryText t JOIN t.item i WHERE t.shown = TRUE"
                + " AND i.status = ba.sigurno.persistence.library.item.ItemStatus.PUBLISHED ORDER BY i.id, t.language")
abstract class LibraryItemQueries extends PublicEntity {

    /** Tells how many items are published, the sum of their versions and the last change: others once one of them changes. */
    public static final String STAMP = "LibraryItem.stamp";

    /** Finds pairs of id and version of all items that are published. */
    public static final String VERSIONS = "LibraryItem.versions";

    /** Finds id, version, name in addresses, kind, minutes and publication of the items with {@code :ids}. */
    public static final String INDEXED = "LibraryItem.indexed";

    /** Finds pairs of id and audience of the items with {@code :ids}. */
    public static final String AUDIENCES = "LibraryItem.audiences";

    /** Finds pairs of id and code of an age band of the items with {@code :ids}. */
    public static final String AGE_BANDS = "LibraryItem.ageBands";

    /** Finds pairs of id and code of a strand of the items with {@code :ids}. */
    public static final String STRANDS = "LibraryItem.strands";

    /** Finds pairs of id and code of an authority of the items with {@code :ids}. */
    public static final String AUTHORITIES = "LibraryItem.authorities";

    /** Finds item, language, title and words of what is shown of the items with {@code :ids}. */
    public static final String WORDS = "LibraryItem.words";

    static final String FROM_EDITED = " FROM LibraryItem i WHERE (:status IS NULL OR i.status = :status)"
            + " AND (:due IS NULL OR i.reviewBy < :due)"
            + " AND (:pattern IS NULL OR EXISTS (SELECT t FROM LibraryText t WHERE t.item = i AND t.words LIKE :pattern))";

    /**
     * Finds the items of {@code :status} with a text like {@code :pattern}, folded, that are to be reviewed before
     * {@code :due}; each of these may be null. An order follows.
     */
    public static final String EDITED = "SELECT i" + FROM_EDITED;

    /** Counts what {@link #EDITED} finds. */
    public static final String COUNT_EDITED = "LibraryItem.countEdited";

    /**
     * Finds the items that are or were published and last changed from {@code :from} until before {@code :until}, in the order of
     * these changes, behind the change at {@code :at} of the item with {@code :id}.
     */
    public static final String HARVESTED = "LibraryItem.harvested";

    /** Finds likewise those for {@code :audience}. */
    public static final String HARVESTED_OF_SET = "LibraryItem.harvestedOfSet";

    /** Tells when the first of the items that are or were published last changed, in the database's own UTC. */
    public static final String FIRST_CHANGE = "LibraryItem.firstChange";

    /** Finds the items that are published, the last changed first. */
    public static final String NEWEST = "LibraryItem.newest";

    /** Finds name in addresses, language and last change of all that is shown. */
    public static final String ADDRESSES = "LibraryItem.addresses";

    static final String RANGE = " i.publishedAt IS NOT NULL AND i.changedAt >= :from AND i.changedAt < :until"
            + " AND (i.changedAt > :at OR i.changedAt = :at AND i.id > :id) ORDER BY i.changedAt, i.id";

    static final String IN_RANGE = " WHERE" + RANGE;

    static final String IN_RANGE_OF_SET = " WHERE a = :audience AND" + RANGE;
}
