package ba.sigurno.persistence.library.item;

/** How an item of the library stands. */
public enum ItemStatus {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
