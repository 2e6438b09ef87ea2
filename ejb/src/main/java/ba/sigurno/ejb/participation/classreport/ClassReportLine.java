package ba.sigurno.ejb.participation.classreport;

import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.framework.Strand;

/**
 * A line of the report of classes.
 *
 * @param schoolClass the class, with its school
 * @param strand the strand whose modules are counted; null for all
 * @param measures what its pupils did, as it is shown everywhere
 */
public record ClassReportLine(SchoolClass schoolClass, Strand strand, Measures measures) {}
