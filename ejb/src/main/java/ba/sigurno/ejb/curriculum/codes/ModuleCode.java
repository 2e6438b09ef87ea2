package ba.sigurno.ejb.curriculum.codes;

/**
 * A place in an authority's curriculum that a module serves.
 *
 * @param authority the authority's abbreviation
 * @param code the code in its curriculum
 * @param text what the curriculum says there; may be empty
 */
public record ModuleCode(String authority, String code, String text) {}
