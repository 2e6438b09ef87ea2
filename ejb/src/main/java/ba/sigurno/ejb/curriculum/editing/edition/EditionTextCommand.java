package ba.sigurno.ejb.curriculum.editing.edition;

/**
 * What an edition says of itself in one language; all blank when it is not in that language.
 *
 * @param title its title
 * @param summary what it is about, for the teacher
 * @param reflection the sentence that a child keeps
 */
public record EditionTextCommand(String title, String summary, String reflection) {}
