package ba.sigurno.persistence.workshop.approval;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.identity.account.Account;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ApprovalDeputyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Country country = new Country();

    @Test
    void aCoordinatorOfAnotherAuthorityStandsIn() {
        assertThat(named(country.otherCoordinator, TODAY, TODAY).getDeputy()).isEqualTo(country.otherCoordinator);
    }

    @Test
    void nobodyElseDoes() {
        assertBreaks("workshop_rule_deputy_not_coordinator", () -> named(country.teacher, TODAY, TODAY));
        assertBreaks("workshop_rule_deputy_decides_already", () -> named(country.coordinator, TODAY, TODAY));
    }

    @Test
    void itIsForDaysToCome() {
        var other = country.otherCoordinator;
        assertBreaks("workshop_rule_deputy_over", () -> named(other, TODAY.minusDays(3), TODAY.minusDays(1)));
        assertBreaks("workshop_rule_deputy_ends_before_start", () -> named(other, TODAY.plusDays(1), TODAY));
        assertBreaks("workshop_rule_deputy_long", () -> named(other, TODAY, TODAY.plusDays(100)));
        assertThat(named(other, TODAY, TODAY.plusDays(99)).getLastDay()).isEqualTo(TODAY.plusDays(99));
    }

    private ApprovalDeputy named(Account deputy, LocalDate first, LocalDate last) {
        return new ApprovalDeputy(country.school.getAuthority(), deputy, first, last, TODAY);
    }
}
