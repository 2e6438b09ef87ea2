package ba.sigurno.ejb.register.importing;

import ba.sigurno.ejb.register.RegisterScope;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.school.SchoolDetails;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A school as it was before or is after an import.
 *
 * @param details what is said of it
 * @param municipality the id of its municipality; null when not known
 * @param closedOn the day on which it was closed, in ISO 8601; null while it is open
 * @param pupils the numbers of pupils of one school year, by grade
 */
public record SchoolSnapshot(SchoolDetails details, String municipality, String closedOn, Map<String, Integer> pupils) {

    public SchoolSnapshot {
        pupils = pupils == null ? Map.of() : pupils;
    }

    /** Returns a school as it is. */
    static SchoolSnapshot of(School school, int year) {
        var pupils = new TreeMap<String, Integer>();
        school.pupilsByGrade(year).forEach((grade, count) -> pupils.put(String.valueOf(grade), count));
        return new SchoolSnapshot(
                new SchoolDetails(
                        school.getName(),
                        school.getKind(),
                        school.getPlace(),
                        school.getStreet(),
                        school.getTelephone(),
                        school.getEmail(),
                        school.getPrincipal()),
                school.getMunicipality() == null ? null : RegisterScope.id(school.getMunicipality()),
                Objects.toString(school.getClosedOn(), null),
                pupils);
    }

    /** Returns the day on which it was closed; null while it is open. */
    LocalDate closingDay() {
        return closedOn == null ? null : LocalDate.parse(closedOn);
    }
}
