package ba.sigurno.ear.inserver.participation;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.ejb.participation.target.TargetService;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.participation.target.Aim;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An authority sets for itself what it wants to reach. */
@ExtendWith(ArquillianExtension.class)
class TargetIT {

    private static final ScopeAddress JURISDICTION = new ScopeAddress(Demo.AUTHORITY_TK, null, null);

    @Inject
    private AsStaff as;

    @Inject
    private TargetService targets;

    private final int next = SchoolYear.of(LocalDate.now(ClockProducer.ZONE)).startYear() + 1;

    @Test
    void whatIsSetReplacesWhatWasAndEverybodySeesItWhoSeesTheFigures() throws Exception {
        set(next, Map.of(Aim.REACHED, 40, Aim.CERTIFIED, 25));
        set(next, Map.of(Aim.REACHED, 45, Aim.ACTIVE_SCHOOLS, 90));
        for (var reader : new String[] {Demo.COORDINATOR_TK, Demo.COORDINATOR_FBIH, Demo.PLANNER}) {
            assertThat(as.call(reader, () -> targets.targets(JURISDICTION, next)))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(Aim.REACHED, 45, Aim.ACTIVE_SCHOOLS, 90));
        }
        set(next, Map.of());
        assertThat(as.call(Demo.COORDINATOR_TK, () -> targets.targets(JURISDICTION, next)))
                .isEmpty();
    }

    @Test
    void aShareIsFromOneToAHundredAndTheYearThisOrTheNext() {
        assertRuleBroken("participation_rule_target_range", () -> set(next, Map.of(Aim.REACHED, 0)));
        assertRuleBroken("participation_rule_target_range", () -> set(next, Map.of(Aim.REACHED, 101)));
        assertRuleBroken("participation_rule_target_year", () -> set(next - 2, Map.of(Aim.REACHED, 50)));
        assertRuleBroken("participation_rule_target_year", () -> set(next + 1, Map.of(Aim.REACHED, 50)));
    }

    @Test
    void nobodySetsOrReadsThoseOfAnother() {
        assertThatThrownBy(() -> as.run(Demo.COORDINATOR_TK, () -> targets.set("BA-RS", next, Map.of(Aim.REACHED, 50))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as.call(
                        Demo.COORDINATOR_TK, () -> targets.targets(new ScopeAddress("BA-RS", null, null), next)))
                .isInstanceOf(NotFoundException.class);
    }

    private void set(int year, Map<Aim, Integer> percents) throws Exception {
        as.run(Demo.COORDINATOR_TK, () -> targets.set(Demo.AUTHORITY_TK, year, percents));
    }
}
