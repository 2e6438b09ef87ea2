package ba.sigurno.ejb.enrolment.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextNameTest {

    private static final int LAST = 9;

    @ParameterizedTest
    @CsvSource({"VI-2,6,VII-2", "6. b,6,7. b", "I a,1,II a", "VIII/1,8,IX/1", "5,5,6", "III,3,IV"})
    void theGradeAtItsBeginningIsTheNext(String name, int grade, String next) {
        assertThat(NextName.of(name, ClassGrades.of(grade), LAST)).isEqualTo(next);
    }

    @Test
    void aNameThatDoesNotBeginWithTheGradeStays() {
        assertThat(NextName.of("Sunce", ClassGrades.of(2), LAST)).isEqualTo("Sunce");
        assertThat(NextName.of("VIII-1", ClassGrades.of(6), LAST)).isEqualTo("VIII-1");
        assertThat(NextName.of("12 b", ClassGrades.of(1), LAST)).isEqualTo("12 b");
    }

    @Test
    void theGradesOfACombinedClassAreTheNextWithoutOneThatLeaves() {
        assertThat(NextName.of("I–IV", ClassGrades.of(1, 2, 3, 4), LAST)).isEqualTo("II–V");
        assertThat(NextName.of("I/III-1", ClassGrades.of(1, 3), LAST)).isEqualTo("II/IV-1");
        assertThat(NextName.of("2. i 3. a", ClassGrades.of(2, 3), LAST)).isEqualTo("3. i 4. a");
        assertThat(NextName.of("1-1", ClassGrades.of(1, 2), LAST)).isEqualTo("2-1");
        assertThat(NextName.of("VIII/IX b", ClassGrades.of(8, 9), LAST)).isEqualTo("IX b");
    }
}
