package ba.sigurno.ejb.library.editing;

/**
 * What an editor writes of an item in one language.
 *
 * @param title what it is called
 * @param summary one sentence about it
 * @param keywords what it is about, with commas between
 * @param body what it says, in CommonMark
 */
public record ItemTextCommand(String title, String summary, String keywords, String body) {}
