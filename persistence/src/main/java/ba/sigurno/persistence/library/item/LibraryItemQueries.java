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
        name = LibraryItemQueries.WORDS,
        query = "SELECT t.item.id, t.language, t.title, t.words FROM LibraryText t"
                + " WHERE t.item.id IN :ids AND t.shown = TRUE")
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

    /** Finds item, language, title and words of what is shown of the items with {@code :ids}. */
    public static final String WORDS = "LibraryItem.words";
}
