package ba.sigurno.ejb.competition.edition;

import java.util.List;

/**
 * The paper of an age band, for editors.
 *
 * @param title the title of the edition; empty when it has none
 * @param year the year of its Safer Internet Day
 * @param ageBand the name of the age band
 * @param draft whether it can still be changed
 * @param items its questions, in order
 */
public record EditedPaper(String title, int year, String ageBand, boolean draft, List<PaperLine> items) {}
