package ba.sigurno.ejb.library.install;

/**
 * An item in one language, as it was written.
 *
 * @param title what it is called
 * @param summary one sentence about it
 * @param keywords what it is about, with commas between
 * @param body what it says, in CommonMark
 */
public record WrittenText(String title, String summary, String keywords, String body) {}
