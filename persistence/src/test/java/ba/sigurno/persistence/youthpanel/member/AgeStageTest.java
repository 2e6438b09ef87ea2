package ba.sigurno.persistence.youthpanel.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeStageTest {

    private static final YearMonth BIRTH = YearMonth.of(2012, 5);

    @ParameterizedTest
    @CsvSource({
        "2024-05-31, CHILD",
        "2024-06-01, YOUNG",
        "2027-05-31, YOUNG",
        "2027-06-01, FROM_15",
        "2028-06-01, FROM_16",
        "2030-05-31, FROM_16",
        "2030-06-01, ADULT",
        "2031-06-01, ALUMNI"
    })
    void nobodyIsTakenForOlderThanTheyAre(LocalDate day, AgeStage stage) {
        assertThat(AgeStage.of(BIRTH, day)).isEqualTo(stage);
    }

    @Test
    void thePanelIsFrom12To18() {
        assertThat(AgeStage.values())
                .filteredOn(AgeStage::isInPanel)
                .containsExactly(AgeStage.YOUNG, AgeStage.FROM_15, AgeStage.FROM_16, AgeStage.ADULT);
    }

    @Test
    void theNextStageIsKnown() {
        assertThat(AgeStage.nextBegin(BIRTH, LocalDate.of(2027, 5, 31))).contains(LocalDate.of(2027, 6, 1));
        assertThat(AgeStage.nextBegin(BIRTH, LocalDate.of(2027, 6, 1))).contains(LocalDate.of(2028, 6, 1));
        assertThat(AgeStage.nextBegin(BIRTH, LocalDate.of(2031, 6, 1))).isEmpty();
    }
}
