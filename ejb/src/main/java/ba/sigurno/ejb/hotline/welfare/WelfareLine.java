package ba.sigurno.ejb.hotline.welfare;

import ba.sigurno.ejb.hotline.casework.Exposure;
import java.time.LocalDate;

/**
 * An analyst in the list of the welfare officer.
 *
 * @param supervised the last day of supervision; null for none
 * @param next when the next is due; null for not said
 * @param due whether it is time for it
 */
public record WelfareLine(Analyst analyst, Exposure today, LocalDate supervised, LocalDate next, boolean due) {}
