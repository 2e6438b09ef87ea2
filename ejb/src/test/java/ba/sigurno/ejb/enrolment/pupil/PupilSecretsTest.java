package ba.sigurno.ejb.enrolment.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.crypto.Secrets;
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
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PupilSecretsTest {

    private final PupilSecrets secrets =
            new PupilSecrets(new Sealer(new Secrets(Base64.getEncoder().encodeToString(new byte[32]))));

    @Test
    void theCodeOnTheCardOpensAndNoOther() {
        var pupil = pupil(null);
        assertThat(secrets.hasCode(pupil, "482913")).isTrue();
        assertThat(secrets.hasCode(pupil, "482914")).isFalse();
        assertThat(secrets.hasCode(pupil, "")).isFalse();
    }

    @Test
    void aNewCardEndsTheOldCode() {
        var pupil = pupil(null);
        pupil.replaceCode(secrets.sealCode("700001"));
        assertThat(secrets.hasCode(pupil, "482913")).isFalse();
        assertThat(secrets.codeOf(pupil)).isEqualTo("700001");
    }

    @Test
    void aPupilIsRecognisedOnlyIfTheTeacherTypedSomething() {
        assertThat(secrets.recognitionOf(pupil(null))).isEmpty();
        assertThat(secrets.recognitionOf(pupil(secrets.sealRecognition("Ђорђе Љ."))))
                .contains("Ђорђе Љ.");
    }

    @Test
    void aPassEndsWithANewCodeANewClassCodeAndASignOut() {
        for (Consumer<Pupil> end : List.<Consumer<Pupil>>of(
                pupil -> pupil.replaceCode(secrets.sealCode("482913")),
                pupil -> pupil.getSchoolClass().replaceJoinCode("LASTA-2048"),
                Pupil::signedOut)) {
            var pupil = pupil(null);
            var pass = secrets.passOf(pupil);
            assertThat(secrets.isGood(pass, pupil)).isTrue();
            end.accept(pupil);
            assertThat(secrets.isGood(pass, pupil)).isFalse();
        }
    }

    private Pupil pupil(byte[] recognition) {
        var tuzla = new Authority("BA-03", "TK", "CANTON", Competence.COMPETENT, "Tuzla");
        var school = new School("Prva osnovna škola", Level.PRIMARY, tuzla, null, "Tuzla");
        var teacher = new Account("ana@example.ba", "Ana", "hash", Language.BOSNIAN);
        teacher.grant(Role.TEACHER, null, school);
        var schoolClass = new SchoolClass(
                school,
                new SchoolYear(2026),
                ClassGrades.of(6),
                "VI-2",
                Language.BOSNIAN,
                "KRUG-4713",
                teacher,
                Instant.EPOCH);
        return new Pupil(schoolClass, "Hrabra Lasta", secrets.sealCode("482913"), recognition, Instant.EPOCH);
    }
}
