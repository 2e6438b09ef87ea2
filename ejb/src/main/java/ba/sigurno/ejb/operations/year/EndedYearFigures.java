package ba.sigurno.ejb.operations.year;

import ba.sigurno.ejb.competition.report.ResultReport;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import java.util.List;

/**
 * The figures of a school year, as they stand in reports of the centre or are public; nothing of a person.
 *
 * @param participation by authority, rounded as everywhere
 * @param results of the editions of the competition, the latest first
 */
public record EndedYearFigures(
        SchoolYear year,
        ParticipationReport participation,
        List<ResultReport> results,
        List<MonthCount> workshops,
        List<MonthCount> trainings,
        List<PublishedText> library) {}
