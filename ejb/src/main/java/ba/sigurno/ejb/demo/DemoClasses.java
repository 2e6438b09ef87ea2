package ba.sigurno.ejb.demo;

import static ba.sigurno.ejb.territory.CsvTable.integer;

import ba.sigurno.ejb.demo.file.DemoFiles;
import ba.sigurno.ejb.enrolment.SignInCodes;
import ba.sigurno.ejb.enrolment.pupil.Nicknames;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;

/**
 * Creates the classes of the demonstration and their pupils; only the personal codes differ from one load to the next.
 */
final class DemoClasses {

    /** The first pupil of the first class, whose code is known, so that a newcomer can sign in as a pupil. */
    private static final String KNOWN_NICKNAME = "Hrabra Lasta";

    private final Map<String, Account> teachers;
    private final PupilSecrets secrets;
    private final DemoTime time;
    private final Random random;
    private final SecureRandom codes = new SecureRandom();

    DemoClasses(Map<String, Account> teachers, PupilSecrets secrets, DemoTime time, Random random) {
        this.teachers = teachers;
        this.secrets = secrets;
        this.time = time;
        this.random = random;
    }

    /** A class, its pupils in the order of the roster, and the row that describes it. */
    record Roster(SchoolClass schoolClass, List<Pupil> pupils, CSVRecord row) {}

    /** Reads all classes; the first pupil of the first has {@code knownCode}. */
    List<Roster> read(String knownCode) {
        var rosters = new ArrayList<Roster>();
        for (var row : DemoFiles.rows("classes.csv")) {
            var schoolClass = schoolClass(row);
            rosters.add(new Roster(schoolClass, pupils(schoolClass, row, rosters.isEmpty() ? knownCode : null), row));
        }
        return rosters;
    }

    private SchoolClass schoolClass(CSVRecord row) {
        var teacher = teachers.get(row.get("teacher"));
        var school = teacher.schools().iterator().next();
        var year = time.year(integer(row, "years_ago"));
        var created = Dates.instant(year.firstDay().plusDays(6), LocalTime.of(10, 30));
        return new SchoolClass(
                school,
                year,
                ClassGrades.of(integer(row, "grade")),
                row.get("name"),
                Language.ofTag(row.get("language")).orElseThrow(),
                row.get("join_code"),
                teacher,
                created.isBefore(time.now()) ? created : time.now());
    }

    private List<Pupil> pupils(SchoolClass schoolClass, CSVRecord row, String knownCode) {
        var language = schoolClass.getLanguage();
        var names = DemoFiles.yes(row, "named") ? firstNames(language) : List.<String>of();
        var taken = new HashSet<String>();
        var pupils = new ArrayList<Pupil>();
        for (int number = 0; number < integer(row, "pupils"); number++) {
            boolean known = number == 0 && knownCode != null;
            var nickname = known ? KNOWN_NICKNAME : Nicknames.in(language).next(taken, random);
            taken.add(nickname);
            pupils.add(pupil(
                    schoolClass,
                    nickname,
                    known ? knownCode : SignInCodes.personalCode(codes),
                    number < names.size() ? names.get(number) : null));
        }
        return pupils;
    }

    private Pupil pupil(SchoolClass schoolClass, String nickname, String code, String name) {
        Instant created = schoolClass.getCreatedAt();
        byte[] recognition = name == null ? null : secrets.sealRecognition(name);
        return new Pupil(schoolClass, nickname, secrets.sealCode(code), recognition, created);
    }

    /** Returns invented first names in the class's script, each once. */
    private List<String> firstNames(Language language) {
        var column = language.isCyrillic() ? Language.SERBIAN_LATIN : language;
        var names = new ArrayList<String>();
        for (var row : DemoFiles.rows("first-names.csv")) {
            var name = row.get(column.getTag());
            names.add(language.isCyrillic() ? Transliterator.toCyrillic(name) : name);
        }
        Collections.shuffle(names, random);
        return names;
    }
}
