package ba.sigurno.ejb.curriculum.codes;

/**
 * The codes of an authority, to be changed.
 *
 * @param text the list, a line a code
 * @param stamp the state of the list, by which two who change it at once notice
 */
public record CodesPage(String text, String stamp) {}
