package ba.sigurno.ejb.enrolment.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextNameTest {

    @ParameterizedTest
    @CsvSource({"VI-2,6,VII-2", "6. b,6,7. b", "I a,1,II a", "VIII/1,8,IX/1", "5,5,6", "III,3,IV"})
    void theGradeAtItsBeginningIsTheNext(String name, int grade, String next) {
        assertThat(NextName.of(name, grade)).isEqualTo(next);
    }

    @Test
    void aNameThatDoesNotBeginWithTheGradeStays() {
        assertThat(NextName.of("Sunce", 2)).isEqualTo("Sunce");
        assertThat(NextName.of("VIII-1", 6)).isEqualTo("VIII-1");
        assertThat(NextName.of("12 b", 1)).isEqualTo("12 b");
    }
}
