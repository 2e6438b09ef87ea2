package ba.sigurno.ejb.curriculum.codes;

/**
 * A line of the list of an authority.
 *
 * @param outcome the code of the outcome, such as {@code P2-BUL-1}
 * @param code the code in the authority's curriculum
 * @param text what its curriculum says there; may be empty
 */
record CodeLine(String outcome, String code, String text) {}
