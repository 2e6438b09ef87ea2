package ba.sigurno.ejb.hotline.casework;

/**
 * What was written in a report.
 *
 * @param address so that nothing makes a link of it
 * @param comment likewise; empty for none
 * @param email of the reporter; empty for none
 */
public record RevealedReport(String address, String comment, String email) {}
