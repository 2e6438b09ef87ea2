package ba.sigurno.persistence;

import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Competence;
import java.time.Instant;

/** A small country for tests: two jurisdictions with a school each, and the people of the first. */
public final class Country {

    /** Noon on a day of the school year 2026/27. */
    public static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    public final Authority tuzla = new Authority("BA-03", "TK", "CANTON", Competence.COMPETENT, "Tuzla");
    public final Authority banjaLuka = new Authority("BA-RS", "RS", "ENTITY", Competence.COMPETENT, "Banja Luka");
    public final School school = new School("Prva osnovna škola", Level.PRIMARY, tuzla, null, "Tuzla");
    public final School otherSchool = new School("Druga osnovna škola", Level.PRIMARY, banjaLuka, null, "Banja Luka");
    public final Account teacher = account("Ana Đurić");
    public final Account coordinator = account("Mirza Hodžić");
    public final Account otherCoordinator = account("Jelena Savić");
    public final Account trainer = account("Ivana Perić");
    public final SchoolClass schoolClass;

    public Country() {
        teacher.grant(Role.TEACHER, null, school);
        coordinator.grant(Role.COORDINATOR, tuzla, null);
        otherCoordinator.grant(Role.COORDINATOR, banjaLuka, null);
        trainer.grant(Role.TRAINER);
        schoolClass = schoolClass("VI-2", 6);
    }

    /** An account without roles. */
    public static Account account(String name) {
        return new Account(name.replace(' ', '.') + "@example.ba", name, "hash", Language.BOSNIAN);
    }

    /** A class of the teacher at the school. */
    public SchoolClass schoolClass(String name, Integer... grades) {
        return new SchoolClass(
                school,
                new SchoolYear(2026),
                ClassGrades.of(grades),
                name,
                Language.BOSNIAN,
                "KRUG-" + name,
                teacher,
                NOW);
    }

    /** A pupil of the class. */
    public Pupil pupil(String nickname) {
        return new Pupil(schoolClass, nickname, new byte[] {1}, null, NOW);
    }
}
