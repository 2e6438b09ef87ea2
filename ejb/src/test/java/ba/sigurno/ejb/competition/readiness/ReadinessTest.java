package ba.sigurno.ejb.competition.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.competition.edition.EditionPhase;
import ba.sigurno.ejb.competition.readiness.Readiness.Powers;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    @Test
    void anAmberCheckForbidsNothingButIsNotPerfect() {
        assertThat(readiness(CheckStatus.GREEN, CheckStatus.AMBER))
                .matches(Readiness::isReady)
                .matches(readiness -> !readiness.isPerfect());
        assertThat(readiness(CheckStatus.GREEN)).matches(Readiness::isReady).matches(Readiness::isPerfect);
        assertThat(readiness(CheckStatus.RED)).matches(readiness -> !readiness.isReady() && !readiness.isPerfect());
    }

    private static Readiness readiness(CheckStatus... lights) {
        var checks = Stream.of(lights)
                .map(light -> new ReadinessCheck(light, "", FixLocation.EDITION, null))
                .toList();
        return new Readiness(
                "",
                2027,
                false,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(1),
                EditionPhase.DRAFT,
                null,
                checks,
                new Powers(true, false, false),
                1);
    }
}
