package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.participation.measure.Measures;

/**
 * A line of a report.
 *
 * @param unit the subject of the line: an Authority, a Municipality (null where it is not known), a School, a SchoolClass, a
 *     GradeOf, a Strand, a Language
 * @param measures its figures
 */
public record ReportLine(Object unit, Measures measures) {}
