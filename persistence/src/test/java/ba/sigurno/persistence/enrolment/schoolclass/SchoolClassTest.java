package ba.sigurno.persistence.enrolment.schoolclass;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolClassTest {

    private final Country country = new Country();

    @Test
    void aGradeThatTheSchoolDoesNotHaveIsRefused() {
        assertBreaks("enrolment_rule_grade_unknown", () -> country.schoolClass("X-1", 10));
        assertBreaks("enrolment_rule_grade_unknown", () -> country.schoolClass("0-1", 0));
    }

    @Test
    void aTeacherOfAnotherSchoolCannotHaveTheClass() {
        var stranger = Country.account("Petar Petrović");
        stranger.grant(Role.TEACHER, null, country.otherSchool);

        assertBreaks("enrolment_rule_teacher_elsewhere", () -> country.schoolClass.invite(stranger, null));
    }

    @Test
    void theLastTeacherStays() {
        assertBreaks("enrolment_rule_last_teacher", () -> country.schoolClass.removeTeacher(country.teacher));

        var second = Country.account("Lejla Begić");
        second.grant(Role.TEACHER, null, country.school);
        join(second);
        country.schoolClass.removeTeacher(country.teacher);
        assertThat(teachers(country.schoolClass)).containsExactly(second);
    }

    @Test
    void whoLeftTheSchoolIsNobodyToStay() {
        var former = Country.account("Lejla Begić");
        former.grant(Role.TEACHER, null, country.school);
        join(former);
        former.withdraw(Role.TEACHER, null, country.school);

        assertBreaks("enrolment_rule_last_teacher", () -> country.schoolClass.removeTeacher(country.teacher));
        country.schoolClass.removeTeacher(former);
        assertThat(teachers(country.schoolClass)).containsExactly(country.teacher);
    }

    @Test
    void aClassIsOpenUntilItsYearIsOverOrItIsArchived() {
        var year = country.schoolClass.getSchoolYear();
        assertThat(country.schoolClass.isOpen(year.lastDay())).isTrue();
        assertThat(country.schoolClass.isOpen(year.next().firstDay())).isFalse();
        assertBreaks(
                "enrolment_rule_class_closed",
                () -> country.schoolClass.requireOpen(year.next().firstDay()));

        country.schoolClass.archive(NOW);
        assertBreaks("enrolment_rule_class_closed", () -> country.schoolClass.requireOpen(year.firstDay()));
    }

    @Test
    void aClassGoesOnOneGradeHigherWithItsTeachersWhoStayed() {
        var former = Country.account("Lejla Begić");
        former.grant(Role.TEACHER, null, country.school);
        join(former);
        former.withdraw(Role.TEACHER, null, country.school);

        var next = country.schoolClass.goOn("VII-2", "MOST-1234", country.teacher, NOW);
        assertThat(next.getGrades()).isEqualTo(ClassGrades.of(7));
        assertThat(next.getSchoolYear())
                .isEqualTo(country.schoolClass.getSchoolYear().next());
        assertThat(teachers(next)).containsExactly(country.teacher);
        assertThat(next.getContinues()).isEqualTo(country.schoolClass);
    }

    @Test
    void theLastGradeGoesNowhere() {
        var last = country.schoolClass("IX-1", 9);
        assertThat(last.hasNextGrade()).isFalse();
        assertBreaks("enrolment_rule_grade_unknown", () -> last.goOn("X-1", "MOST-1234", country.teacher, NOW));
    }

    @Test
    void aCombinedClassGoesOnGradeByGradeWithoutTheLast() {
        var combined = country.schoolClass("VIII/IX", 9, 8);
        assertThat(combined.getGrades().all()).containsExactly(8, 9);
        assertThat(combined.hasNextGrade()).isTrue();
        assertThat(combined.hasLastGrade()).isTrue();

        var next = combined.goOn("IX", "MOST-1234", country.teacher, NOW);
        assertThat(next.getGrades()).isEqualTo(ClassGrades.of(9));
        assertThat(country.schoolClass("I-IV", 1, 2, 3, 4).nextGrades()).isEqualTo(ClassGrades.of(2, 3, 4, 5));
        assertBreaks("enrolment_rule_grade_unknown", () -> country.schoolClass("IX/X", 9, 10));
    }

    @Test
    void whatIsMadeForAnAgeGoesByTheYoungestAndAnythingForOneOfTheGradesFits() {
        var combined = country.schoolClass("III/IV", 3, 4);
        assertThat(combined.hasPictureCodes()).isTrue();
        assertThat(combined.isOf(new AgeBand("P1", Level.PRIMARY, 1, 3, 1))).isTrue();
        assertThat(combined.isOf(new AgeBand("P2", Level.PRIMARY, 4, 6, 2))).isTrue();
        assertThat(combined.isOf(new AgeBand("P3", Level.PRIMARY, 7, 9, 3))).isFalse();
        assertThat(country.schoolClass("IV", 4).hasPictureCodes()).isFalse();
    }

    @Test
    void aPupilOfACombinedClassHasTheGradeInWhichATeacherPlacesIt() {
        var combined = country.schoolClass("VIII/IX", 8, 9);
        var pupil = new Pupil(combined, "Tihi Ris", new byte[] {1}, null, NOW);
        assertThat(pupil.knownGrade()).isEmpty();
        assertThat(pupil.isLeaving()).isFalse();

        pupil.place(9);
        assertThat(pupil.isLeaving()).isTrue();
        assertBreaks("enrolment_rule_grade_of_other_class", () -> pupil.place(7));

        pupil.place(8);
        var next = combined.goOn("IX", "MOST-1234", country.teacher, NOW);
        pupil.goOnTo(next, new byte[] {2});
        assertThat(pupil.knownGrade()).contains(9);
        pupil.goBackTo(combined);
        assertThat(pupil.knownGrade()).contains(8);
        assertThat(pupil.getCodeCipher()).containsExactly(2);
    }

    @Test
    void theGradeOfAClassIsKnownWhenAnotherOneJoinsIt() {
        var schoolClass = country.schoolClass("IV", 4);
        var pupil = new Pupil(schoolClass, "Tihi Ris", new byte[] {1}, null, NOW);
        schoolClass.edit(ClassGrades.of(3, 4), "III/IV", schoolClass.getLanguage());
        assertThat(pupil.knownGrade()).contains(4);
        schoolClass.edit(ClassGrades.of(2, 3), "II/III", schoolClass.getLanguage());
        assertThat(pupil.knownGrade()).isEmpty();
    }

    @Test
    void theGradesOfAClassAreStoredInTheirOrder() {
        var converter = new ClassGradesConverter();
        assertThat(converter.convertToDatabaseColumn(ClassGrades.of(3, 1, 3))).isEqualTo("01 03");
        assertThat(converter.convertToEntityAttribute("01 03")).isEqualTo(ClassGrades.of(1, 3));
        assertThat(ClassGrades.of(1, 3)).isLessThan(ClassGrades.of(2)).isGreaterThan(ClassGrades.of(1));
        assertThat(ClassGrades.of(4, List.of(1, 4))).isEqualTo(ClassGrades.of(1, 4));
    }

    @Test
    void aPupilKeepsTheFirstSignInAndTheLast() {
        var pupil = country.pupil("Hrabra Lasta");
        pupil.signedIn(NOW);
        pupil.signedIn(NOW.plusSeconds(60));

        assertThat(pupil.getFirstSignIn()).isEqualTo(NOW);
        assertThat(pupil.getLastSeen()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void whenAPupilWasHereLastIsKnownToTheMinute() {
        var pupil = country.pupil("Hrabra Lasta");
        pupil.seen(NOW);
        pupil.seen(NOW.plusSeconds(59));
        assertThat(pupil.getLastSeen()).isEqualTo(NOW);
        pupil.seen(NOW.plusSeconds(60));
        assertThat(pupil.getLastSeen()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void aPupilsSecretsCannotBeChangedFromOutside() {
        byte[] code = {1, 2, 3};
        var pupil = new Pupil(country.schoolClass, "Tihi Ris", code, code, NOW);
        code[0] = 9;
        pupil.getCodeCipher()[1] = 9;

        assertThat(pupil.getCodeCipher()).containsExactly(1, 2, 3);
        pupil.recognise(null);
        assertThat(pupil.getRecognitionCipher()).isNull();
    }

    @Test
    void aSubstituteIsNobodyToStayAndDoesNotGoOn() {
        var substitute = Country.account("Lejla Begić");
        substitute.grant(Role.TEACHER, null, country.school);
        join(substitute);
        country.schoolClass.invite(
                substitute, country.schoolClass.getSchoolYear().lastDay());

        assertBreaks("enrolment_rule_last_teacher", () -> country.schoolClass.removeTeacher(country.teacher));
        var next = country.schoolClass.goOn("VII-2", "MOST-1234", country.teacher, NOW);
        assertThat(teachers(next)).containsExactly(country.teacher);
    }

    @Test
    void whoIsOnlyInvitedIsNobodyToStay() {
        var invited = Country.account("Lejla Begić");
        invited.grant(Role.TEACHER, null, country.school);
        country.schoolClass.invite(invited, null);

        assertBreaks("enrolment_rule_last_teacher", () -> country.schoolClass.removeTeacher(country.teacher));
    }

    private void join(Account teacher) {
        country.schoolClass.invite(teacher, null);
        country.schoolClass.getTeachers().stream()
                .filter(each -> each.getAccount().equals(teacher))
                .forEach(ClassTeacher::accept);
    }

    private static List<Account> teachers(SchoolClass schoolClass) {
        return schoolClass.getTeachers().stream().map(ClassTeacher::getAccount).toList();
    }
}
