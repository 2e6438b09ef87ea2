package ba.sigurno.ejb.demo;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.demo.file.DemoFiles;
import ba.sigurno.ejb.school.SchoolListImport;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.school.SchoolDetails;
import ba.sigurno.persistence.school.SchoolFigure;
import ba.sigurno.persistence.territory.Authority;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the schools of the demonstration, with the pupils of each grade for this school year and the one before, and with
 * contacts that reach nobody. Those that the country pack has are known already, and only get these.
 */
final class DemoSchools {

    private DemoSchools() {}

    static List<School> read(
            List<School> known,
            Map<String, Authority> authorities,
            SchoolListImport.Municipalities municipalities,
            DemoTime time) {
        int year = time.year(0).startYear();
        var result = new SchoolListImport(authorities, municipalities, year).read(DemoFiles.rows("schools.csv"));
        if (!result.problems().isEmpty()) {
            throw new IllegalStateException("schools.csv: " + result.problems());
        }
        var knownByName = known.stream().collect(toMap(DemoSchools::nameAndAuthority, Function.identity()));
        return result.schools().stream()
                .map(read -> shown(knownByName.getOrDefault(nameAndAuthority(read), read), read, year))
                .toList();
    }

    private static School shown(School school, School read, int year) {
        school.markDemonstration();
        school.describe(new SchoolDetails(
                school.getName(),
                school.getKind(),
                school.getPlace(),
                school.getStreet(),
                read.getTelephone(),
                read.getEmail(),
                school.getPrincipal()));
        for (var figure : List.copyOf(read.getFigures())) {
            school.recordPupils(year, figure.getGrade(), figure.getPupils());
            // Fewer children each year: last year's grades were a little bigger.
            school.recordPupils(year - 1, figure.getGrade(), lastYear(figure));
        }
        return school;
    }

    private static List<String> nameAndAuthority(School school) {
        return List.of(school.getName(), school.getAuthority().getCode());
    }

    private static int lastYear(SchoolFigure figure) {
        return figure.getPupils() + figure.getPupils() / 40;
    }
}
