package ba.sigurno.ejb.library.editing;

/** By what the list of items can be narrowed: how they stand, or what is to be done. */
public enum ItemState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN,
    TO_REVIEW
}
