package ba.sigurno.ejb.hotline.welfare;

import java.time.LocalDate;

/**
 * How much somebody looked at on a day.
 *
 * @param inOneGo the most minutes within an hour
 */
public record ExposureDay(LocalDate day, long minutes, long assessments, long inOneGo) {}
