package ba.sigurno.persistence.participation.measure;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose figures are counted, of which school year and of what.
 *
 * @param authorities those whose schools are counted; not empty
 * @param municipality the only one; null for all
 * @param school the only one; null for all
 * @param year the school year
 * @param ageBand the only one, by the grades of the pupils; null for all
 * @param strand the only one, for what is counted of modules; null for all
 * @param language the only one of classes; null for all
 */
public record Selection(
        List<Authority> authorities,
        Municipality municipality,
        School school,
        SchoolYear year,
        AgeBand ageBand,
        Strand strand,
        Language language) {

    /** Returns whether only a part of the classes or pupils of a school is counted. */
    public boolean isOfPart() {
        return ageBand != null || language != null;
    }

    /** Returns whether all that is counted is that of authorities as a whole, of whichever strand. */
    boolean isOfWholeAuthorities() {
        return municipality == null && school == null && !isOfPart();
    }

    /** Returns the same of another school year. */
    public Selection in(SchoolYear other) {
        return new Selection(authorities, municipality, school, other, ageBand, strand, language);
    }

    /** Returns the condition on schools {@code s}. */
    String ofSchools() {
        return " WHERE s.authority IN :authorities"
                + (municipality == null ? "" : " AND s.municipality = :municipality")
                + (school == null ? "" : " AND s = :school");
    }

    /** Returns the further condition on classes {@code c}. */
    String ofClasses() {
        return language == null ? "" : " AND c.language = :language";
    }

    /** Returns the further condition on the grades of facts {@code f}. */
    String ofGrades() {
        return ageBand == null ? "" : " AND s.level = :level AND f.grade BETWEEN :firstGrade AND :lastGrade";
    }

    /** Returns the values of the parameters of all conditions, by their names. */
    public Map<String, Object> parameters() {
        var values = new HashMap<String, Object>();
        values.put("authorities", authorities);
        values.put("municipality", municipality);
        values.put("school", school);
        values.put("language", language);
        values.put("strand", strand);
        values.put("startYear", year.startYear());
        values.put("schoolYear", year);
        if (ageBand != null) {
            values.put("level", ageBand.getLevel());
            values.put("firstGrade", ageBand.getFirstGrade());
            values.put("lastGrade", ageBand.getLastGrade());
        }
        return values;
    }
}
