package ba.sigurno.ejb.enrolment.schoolclass;

import ba.sigurno.ejb.school.SchoolClash;
import ba.sigurno.ejb.school.SchoolRecord;
import ba.sigurno.ejb.school.SchoolRecord.Fate;
import ba.sigurno.ejb.school.SchoolRecords;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The classes of a school that is merged, of all years: they come to the other one with their pupils. One whose name the
 * other school has in the same year gets a number behind it.
 */
@ApplicationScoped
public class SchoolClasses implements SchoolRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<String, Fate> columns() {
        return Map.of("school_class.school_id", Fate.MOVES);
    }

    @Override
    public List<SchoolRecord> of(School school) {
        return List.of(new SchoolRecord(
                "enrolment_merge_classes", Fate.MOVES, classes(school).size()));
    }

    @Override
    public List<SchoolClash> clashes(School from, School into) {
        return names(from, into).entrySet().stream()
                .filter(entry -> !entry.getKey().getName().equals(entry.getValue()))
                .map(entry -> new SchoolClash(
                        "enrolment_merge_renamed",
                        List.of(
                                entry.getKey().getName(),
                                entry.getKey().getSchoolYear().toString(),
                                entry.getValue())))
                .toList();
    }

    @Override
    public void move(School from, School into) {
        names(from, into).forEach((schoolClass, name) -> schoolClass.moveTo(into, name));
    }

    /** Returns the names that the classes of one school have in the other. */
    private Map<SchoolClass, String> names(School from, School into) {
        var moving = classes(from);
        Set<String> taken = new HashSet<>();
        Stream.concat(moving.stream(), classes(into).stream()).forEach(each -> taken.add(key(each, each.getName())));
        Set<String> there = new HashSet<>();
        classes(into).forEach(each -> there.add(key(each, each.getName())));
        var names = new LinkedHashMap<SchoolClass, String>();
        for (var each : moving) {
            var name = each.getName();
            for (int number = 2;
                    there.contains(key(each, each.getName())) && taken.contains(key(each, name));
                    number++) {
                name = numbered(each.getName(), number);
            }
            taken.add(key(each, name));
            names.put(each, name);
        }
        return names;
    }

    private static String numbered(String name, int number) {
        var end = "/" + number;
        return name.substring(0, Math.min(name.length(), SchoolClass.NAME_LENGTH - end.length())) + end;
    }

    private static String key(SchoolClass schoolClass, String name) {
        return schoolClass.getSchoolYear() + " " + name.toLowerCase(Locale.ROOT);
    }

    private List<SchoolClass> classes(School school) {
        return em.createNamedQuery(SchoolClass.ALL_OF_SCHOOL, SchoolClass.class)
                .setParameter("school", school)
                .getResultList();
    }
}
