package ba.sigurno.ear.inserver.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.job.ServerName;
import ba.sigurno.ejb.operations.health.HealthFinding;
import ba.sigurno.ejb.operations.health.HealthService;
import ba.sigurno.ejb.operations.health.HealthStatus;
import ba.sigurno.ejb.operations.server.ApplicationVersion;
import ba.sigurno.ejb.operations.server.ServerHeartbeat;
import ba.sigurno.ejb.operations.server.ServerView;
import ba.sigurno.persistence.entity.PublicId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators see which servers run and what is on each, and are told of one that does not show itself. */
@ExtendWith(ArquillianExtension.class)
class RunningServersIT {

    private final String other = "other-" + PublicId.random();

    @Inject
    private HealthService health;

    @Inject
    private ServerHeartbeat heartbeat;

    @Inject
    private ServerName server;

    @Inject
    private ApplicationVersion version;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @AfterEach
    void forget() throws Exception {
        rows.write(em -> em.createNativeQuery("DELETE FROM running_server WHERE name = ?")
                .setParameter(1, other)
                .executeUpdate());
    }

    @Test
    void thisServerShowsItselfWithItsVersion() throws Exception {
        heartbeat.everyMinute();
        assertThat(version.get()).matches("[0-9]+\\.[0-9]+.*");
        assertThat(seen(server.get())).hasValueSatisfying(view -> assertThat(view)
                .extracting(ServerView::version, ServerView::missed)
                .containsExactly(version.get(), false));
    }

    @Test
    void oneThatDoesNotShowItselfForThreeMinutesIsMissed() throws Exception {
        add(version.get(), 2);
        assertThat(findings(other)).isEmpty();
        seenMinutesAgo(4);
        assertThat(findings(other))
                .extracting(HealthFinding::key, HealthFinding::status)
                .containsExactly(tuple("operations_health_server_missed", HealthStatus.WARNING));
    }

    @Test
    void aClockThatIsOffIsToldOnEveryServer() throws Exception {
        add(version.get(), 0);
        for (var clock : List.of(
                tuple(-1900, null), tuple(2100, HealthStatus.WARNING), tuple(-180_000, HealthStatus.CRITICAL))) {
            rows.write(em -> em.createNativeQuery("UPDATE running_server SET clock_ahead = ? WHERE name = ?")
                    .setParameter(1, clock.toList().get(0))
                    .setParameter(2, other)
                    .executeUpdate());
            assertThat(findings(other))
                    .as("%s", clock)
                    .extracting(HealthFinding::status)
                    .isEqualTo(Stream.ofNullable(clock.toList().get(1)).toList());
        }
        assertThat(findings(other))
                .extracting(HealthFinding::key, HealthFinding::arguments)
                .containsExactly(tuple("operations_health_server_clock", List.of("180", other)));
        seenMinutesAgo(4);
        assertThat(findings(other)).extracting(HealthFinding::key).containsExactly("operations_health_server_missed");
    }

    @Test
    void differentVersionsAreAWarningWhileBothRun() throws Exception {
        heartbeat.everyMinute();
        add("99.0.0", 0);
        assertThat(findings(version.get() + ", 99.0.0"))
                .extracting(HealthFinding::key)
                .containsExactly("operations_health_versions");
        seenMinutesAgo(4);
        assertThat(findings(version.get() + ", 99.0.0")).isEmpty();
    }

    @Test
    void oneThatIsGoneForADayIsForgotten() throws Exception {
        add(version.get(), 24 * 60 - 2);
        heartbeat.everyHour();
        assertThat(seen(other)).isPresent();
        seenMinutesAgo(24 * 60 + 2);
        heartbeat.everyHour();
        assertThat(seen(other)).isEmpty();
    }

    private Optional<ServerView> seen(String name) throws Exception {
        return as.call(Demo.ADMIN, () -> health.facts()).servers().stream()
                .filter(view -> view.name().equals(name))
                .findFirst();
    }

    private List<HealthFinding> findings(String argument) throws Exception {
        return as.call(Demo.ADMIN, () -> health.findings()).stream()
                .filter(finding -> finding.arguments().contains(argument))
                .toList();
    }

    private void add(String itsVersion, int minutesAgo) throws Exception {
        rows.write(em -> em.createNativeQuery("INSERT INTO running_server (name, version, started_at, seen_at)"
                        + " VALUES (?, ?, UTC_TIMESTAMP(6) - INTERVAL 2 DAY, UTC_TIMESTAMP(6) - INTERVAL ? MINUTE)")
                .setParameter(1, other)
                .setParameter(2, itsVersion)
                .setParameter(3, minutesAgo)
                .executeUpdate());
    }

    private void seenMinutesAgo(int minutes) throws Exception {
        rows.write(em -> em.createNativeQuery(
                        "UPDATE running_server SET seen_at = UTC_TIMESTAMP(6) - INTERVAL ? MINUTE WHERE name = ?")
                .setParameter(1, minutes)
                .setParameter(2, other)
                .executeUpdate());
    }
}
