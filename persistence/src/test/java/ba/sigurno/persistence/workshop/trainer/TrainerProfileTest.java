package ba.sigurno.persistence.workshop.trainer;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TrainerProfileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Country country = new Country();
    private final Municipality home = new Municipality(country.tuzla, "Tuzla", "Тузла", null, 44.56, 18.68);
    private final List<WorkshopTopic> topics = List.of(new WorkshopTopic("PASSWORDS", null));
    private final TrainerProfile profile = profile(120, 2, Language.BOSNIAN);

    @Test
    void onlyATrainerHasOne() {
        assertBreaks(
                "workshop_rule_not_trainer",
                () -> new TrainerProfile(country.teacher, home, 120, 2, topics, List.of(Language.BOSNIAN)));
    }

    @Test
    void itSaysHowFarAndHowOften() {
        assertBreaks("workshop_rule_trainer_minutes", () -> profile(14, 2, Language.BOSNIAN));
        assertBreaks("workshop_rule_trainer_minutes", () -> profile(481, 2, Language.BOSNIAN));
        assertBreaks("workshop_rule_trainer_a_day", () -> profile(120, 0, Language.BOSNIAN));
        assertBreaks("workshop_rule_trainer_a_day", () -> profile(120, 5, Language.BOSNIAN));
        assertThat(profile(480, 4, Language.BOSNIAN).getMaxADay()).isEqualTo(4);
    }

    @Test
    void aTrainerHoldsSomethingInSomeLanguage() {
        assertBreaks(
                "workshop_rule_trainer_topics",
                () -> profile.describe(home, 120, 2, List.of(), List.of(Language.BOSNIAN)));
        assertBreaks("workshop_rule_trainer_languages", () -> profile.describe(home, 120, 2, topics, List.of()));
    }

    @Test
    void serbianIsOneLanguageInEitherScript() {
        var serbian = profile(120, 2, Language.SERBIAN_LATIN);

        assertThat(serbian.speaks(Language.SERBIAN_CYRILLIC)).isTrue();
        assertThat(serbian.speaks(Language.CROATIAN)).isFalse();
        assertThat(profile.speaks(Language.SERBIAN_CYRILLIC)).isFalse();
    }

    @Nested
    class Leave {

        @Test
        void itHasItsFirstAndItsLastDay() {
            profile.takeLeave(TODAY.plusDays(3), TODAY.plusDays(5), TODAY);

            assertThat(profile.leaveOn(TODAY.plusDays(2))).isEmpty();
            assertThat(profile.leaveOn(TODAY.plusDays(3))).isPresent();
            assertThat(profile.leaveOn(TODAY.plusDays(5))).isPresent();
            assertThat(profile.leaveOn(TODAY.plusDays(6))).isEmpty();
        }

        @Test
        void itEndsAfterItBeginsAndAheadOfToday() {
            refused("workshop_rule_leave_order", TODAY.plusDays(2), TODAY.plusDays(1));
            refused("workshop_rule_leave_past", TODAY.minusDays(2), TODAY.minusDays(1));
            refused("workshop_rule_leave_far", TODAY, TODAY.plusYears(2).plusDays(1));
        }

        @Test
        void noDayIsTakenTwice() {
            profile.takeLeave(TODAY.plusDays(3), TODAY.plusDays(5), TODAY);

            refused("workshop_rule_leave_twice", TODAY.plusDays(5), TODAY.plusDays(6));
            refused("workshop_rule_leave_twice", TODAY.plusDays(4), TODAY.plusDays(4));
            assertThat(profile.takeLeave(TODAY.plusDays(6), TODAY.plusDays(6), TODAY))
                    .isNotNull();
        }

        @Test
        void aCalendarYearHasSixtyDaysOfIt() {
            // 31 days of this year and 29 of the next one.
            profile.takeLeave(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 29), TODAY);

            refused("workshop_rule_leave_long", LocalDate.of(2027, 6, 1), LocalDate.of(2027, 7, 2));
            assertThat(profile.takeLeave(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 7, 1), TODAY))
                    .isNotNull();
        }

        @Test
        void itIsGivenBack() {
            var taken = profile.takeLeave(TODAY, TODAY, TODAY);
            profile.cancelLeave(taken);

            assertThat(profile.leaveOn(TODAY)).isEmpty();
        }

        private void refused(String rule, LocalDate first, LocalDate last) {
            assertBreaks(rule, () -> profile.takeLeave(first, last, TODAY));
        }
    }

    private TrainerProfile profile(int minutes, int daily, Language language) {
        return new TrainerProfile(country.trainer, home, minutes, daily, topics, List.of(language));
    }
}
