package ba.sigurno.ejb.operations.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Version;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When servers can be upgraded one after the other. */
class UpgradePlanTest {

    private static final MigrationScript ADDS =
            new MigrationScript("V1000__nickname.sql", "ALTER TABLE pupil ADD COLUMN nickname VARCHAR(20) NULL;");
    private static final MigrationScript REMOVES = new MigrationScript(
            "V1001__no_alias.sql", "-- Safe since 1.3.0: nothing reads it.\nALTER TABLE pupil DROP COLUMN alias;");

    @Test
    void whatOnlyAddsRolls() {
        var plan = UpgradePlan.of(List.of(ADDS), versions("1.2.0"));
        assertThat(plan.rolls()).isTrue();
        assertThat(plan.migrations()).containsExactly("V1000__nickname.sql");
    }

    @Test
    void whatRemovesRollsWhenEveryServerIsNewEnough() {
        assertThat(UpgradePlan.of(List.of(ADDS, REMOVES), versions("1.3.0", "1.10.1"))
                        .rolls())
                .isTrue();
    }

    @Test
    void oneServerThatUsesWhatIsRemovedNeedsAPause() {
        var plan = UpgradePlan.of(List.of(ADDS, REMOVES), versions("1.2.9", "1.3.0"));
        assertThat(plan.rolls()).isFalse();
        assertThat(plan.obstacles())
                .containsExactly("V1001__no_alias.sql may break 1.2.9: ALTER TABLE pupil DROP COLUMN alias");
    }

    @Test
    void aVersionBeforeItsReleaseIsNotItsRelease() {
        assertThat(UpgradePlan.of(List.of(REMOVES), versions("1.3.0-SNAPSHOT")).rolls())
                .isFalse();
    }

    @Test
    void nobodyTripsWhenNothingRuns() {
        assertThat(UpgradePlan.of(List.of(REMOVES), Set.of()).rolls()).isTrue();
    }

    private static Set<Version> versions(String... versions) {
        return Stream.of(versions).map(Version::parse).collect(Collectors.toSet());
    }
}
