package ba.sigurno.ejb.operations.year;

import java.time.YearMonth;

/**
 * How many of something an authority had in a month.
 *
 * @param authority its name, for the reader
 */
public record MonthCount(String authority, YearMonth month, long count) {}
