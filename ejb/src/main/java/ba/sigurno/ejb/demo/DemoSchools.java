package ba.sigurno.ejb.demo;

import ba.sigurno.ejb.school.SchoolListImport;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.school.SchoolFigure;
import ba.sigurno.persistence.territory.Authority;
import java.util.List;
import java.util.Map;

/** Creates the schools of the demonstration, with the pupils of each grade for this school year and the one before. */
final class DemoSchools {

    private DemoSchools() {}

    static List<School> read(
            Map<String, Authority> authorities, SchoolListImport.Municipalities municipalities, DemoTime time) {
        int year = time.year(0).startYear();
        var result = new SchoolListImport(authorities, municipalities, year).read(DemoFiles.rows("schools.csv"));
        if (!result.problems().isEmpty()) {
            throw new IllegalStateException("schools.csv: " + result.problems());
        }
        for (var school : result.schools()) {
            school.markDemonstration();
            // Fewer children each year: last year's grades were a little bigger.
            for (var figure : List.copyOf(school.getFigures())) {
                school.recordPupils(year - 1, figure.getGrade(), lastYear(figure));
            }
        }
        return result.schools();
    }

    private static int lastYear(SchoolFigure figure) {
        return figure.getPupils() + figure.getPupils() / 40;
    }
}
