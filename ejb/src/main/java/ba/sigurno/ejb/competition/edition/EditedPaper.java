package ba.sigurno.ejb.competition.edition;

import java.util.List;

/**
 * What an age band is asked, for those who put it together.
 *
 * @param title what the edition is called; empty when nobody said
 * @param year the year of its Safer Internet Day
 * @param ageBand the name of the age band
 * @param draft whether it can still be changed
 * @param items what is asked, in order
 */
public record EditedPaper(String title, int year, String ageBand, boolean draft, List<PaperLine> items) {}
