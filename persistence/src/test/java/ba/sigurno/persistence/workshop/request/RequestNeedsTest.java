package ba.sigurno.persistence.workshop.request;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class RequestNeedsTest {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime NOON = LocalTime.NOON;

    @Test
    void aSchoolNamesTheHoursThatSuitIt() {
        var needs = RequestNeeds.ofPupils(Language.BOSNIAN).between(TEN, NOON);
        assertThat(needs.getHoursFrom()).isEqualTo(TEN);
        assertThat(needs.getHoursUntil()).isEqualTo(NOON);
        assertThat(needs.isInHours(TEN, LocalTime.of(11, 30))).isTrue();
        assertThat(needs.isInHours(LocalTime.of(9, 59), LocalTime.of(11, 29))).isFalse();
        assertThat(needs.isInHours(LocalTime.of(10, 45), LocalTime.of(12, 15))).isFalse();
    }

    @Test
    void withoutHoursAllSuitIt() {
        var needs = RequestNeeds.ofPupils(Language.BOSNIAN).between(null, null);
        assertThat(needs.getHoursFrom()).isNull();
        assertThat(needs.isInHours(LocalTime.of(7, 0), TEN)).isTrue();
    }

    @Test
    void hoursAreTwoInOrderAndOfTheSchoolDay() {
        var needs = RequestNeeds.ofPupils(Language.BOSNIAN);
        assertBreaks("workshop_rule_hours", () -> needs.between(TEN, null));
        assertBreaks("workshop_rule_hours", () -> needs.between(NOON, TEN));
        assertBreaks("workshop_rule_hours", () -> needs.between(TEN, TEN.plusMinutes(10)));
        assertBreaks("workshop_rule_hours", () -> needs.between(LocalTime.of(6, 0), TEN));
        assertBreaks("workshop_rule_hours", () -> needs.between(TEN, LocalTime.of(20, 0)));
    }
}
