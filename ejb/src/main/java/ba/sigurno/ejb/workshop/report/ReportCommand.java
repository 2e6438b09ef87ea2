package ba.sigurno.ejb.workshop.report;

import java.util.Map;

/**
 * Reports that a workshop was held, or corrects such a report.
 *
 * @param pupilsByGrade how many pupils of each grade were there
 * @param girlsByGrade how many of them are girls; read only where the authority asks, and one that is missing counts as none
 * @param note may be null
 * @param version the version of the report that this one replaces; null when it is the first
 */
public record ReportCommand(
        Map<Integer, Integer> pupilsByGrade,
        Map<Integer, Integer> girlsByGrade,
        int adults,
        String note,
        Integer version) {}
