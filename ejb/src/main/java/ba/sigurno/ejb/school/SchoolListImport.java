package ba.sigurno.ejb.school;

import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.school.SchoolDetails;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a list of schools, one a row, and stores nothing: the result is the dry run, and the caller decides. Columns:
 * {@code name}, {@code level}, {@code authority} (its code), {@code municipality} (Latin, may be empty), {@code place}
 * (may be empty), {@code pupils} (their number in each grade from the first, separated by spaces), {@code telephone} and
 * {@code email} of the office; the last three may be empty or missing.
 */
public final class SchoolListImport {

    private final Map<String, Authority> authorities;
    private final Municipalities municipalities;
    private final int schoolYear;

    /** Finds a municipality of an authority by its Latin name. */
    @FunctionalInterface
    public interface Municipalities {
        Optional<Municipality> find(Authority authority, String name);
    }

    /** A row that cannot be taken: its line in the file, and the message with the reason. */
    public record Problem(long line, String key, String cell) {}

    /** The schools of the good rows, and the bad rows. */
    public record Result(List<School> schools, List<Problem> problems) {}

    /** Creates an import of a list that has no pupils; {@code authorities} are by code. */
    public SchoolListImport(Map<String, Authority> authorities, Municipalities municipalities) {
        this(authorities, municipalities, 0);
    }

    /** Creates an import for the school year that starts in {@code schoolYear}; {@code authorities} are by code. */
    public SchoolListImport(Map<String, Authority> authorities, Municipalities municipalities, int schoolYear) {
        this.authorities = authorities;
        this.municipalities = municipalities;
        this.schoolYear = schoolYear;
    }

    /** Reads all rows; a bad row does not stop the others. */
    public Result read(List<CSVRecord> rows) {
        var result = new Result(new ArrayList<>(), new ArrayList<>());
        for (var row : rows) {
            try {
                result.schools.add(school(row));
            } catch (Unfit unfit) {
                // The header is line 1.
                result.problems.add(new Problem(row.getRecordNumber() + 1, unfit.key, unfit.cell));
            }
        }
        return result;
    }

    private School school(CSVRecord row) throws Unfit {
        var name = row.get("name");
        require(name != null && name.length() <= School.NAME_LENGTH, "school_import_name", name);
        var authority = authorities.get(row.get("authority"));
        require(authority != null, "school_import_authority", row.get("authority"));
        var school = new School(name, level(row), authority, municipality(row, authority), row.get("place"));
        if (row.isMapped("pupils")) {
            recordPupils(school, row.get("pupils"));
        }
        if (row.isMapped("telephone")) {
            reach(school, row.get("telephone"), row.get("email"));
        }
        return school;
    }

    private static void reach(School school, String telephone, String email) throws Unfit {
        try {
            school.describe(new SchoolDetails(
                    school.getName(), school.getKind(), school.getPlace(), null, telephone, email, null));
        } catch (DomainException e) {
            throw new Unfit(e.getKey(), telephone + ", " + email);
        }
    }

    private Municipality municipality(CSVRecord row, Authority authority) throws Unfit {
        var name = row.get("municipality");
        if (name == null) {
            return null;
        }
        return municipalities.find(authority, name).orElseThrow(() -> new Unfit("school_import_municipality", name));
    }

    private void recordPupils(School school, String pupils) throws Unfit {
        if (pupils == null) {
            return;
        }
        require(pupils.matches("\\d{1,4}( \\d{1,4})*"), "school_import_pupils", pupils);
        var grades = pupils.split(" ");
        require(grades.length <= school.getLastGrade(), "school_import_pupils", pupils);
        for (int grade = 1; grade <= grades.length; grade++) {
            school.recordPupils(schoolYear, grade, Integer.parseInt(grades[grade - 1]));
        }
    }

    private static Level level(CSVRecord row) throws Unfit {
        var level = row.get("level");
        for (var known : Level.values()) {
            if (known.name().equals(level)) {
                return known;
            }
        }
        throw new Unfit("school_import_level", level);
    }

    private static void require(boolean holds, String key, String cell) throws Unfit {
        if (!holds) {
            throw new Unfit(key, cell);
        }
    }

    private static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final String cell;

        Unfit(String key, String cell) {
            super(key, null, false, false);
            this.key = key;
            this.cell = cell == null ? "" : cell;
        }
    }
}
