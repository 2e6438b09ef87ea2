package ba.sigurno.ejb.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.enrolment.schoolclass.GradeNames;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.i18n.Language;
import org.junit.jupiter.api.Test;

class GradeNamesTest {

    @Test
    void oneGradeAndSeveralAreNamedAsTheLanguageDoes() {
        assertThat(GradeNames.of(ClassGrades.of(6), Language.BOSNIAN)).isEqualTo("6. razred");
        assertThat(GradeNames.of(ClassGrades.of(1, 2, 4), Language.BOSNIAN)).isEqualTo("1., 2. i 4. razred");
        assertThat(GradeNames.of(ClassGrades.of(1, 3), Language.SERBIAN_CYRILLIC))
                .isEqualTo("1. и 3. разред");
        assertThat(GradeNames.of(ClassGrades.of(1, 2, 3), Language.ENGLISH)).isEqualTo("Grades 1, 2 and 3");
    }
}
