package ba.sigurno.ear.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ba.sigurno.ear.server.MySqlMachine;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two machines with MySQL, of which one is written to: a switch that is planned loses nothing, one after a death says what it
 * may have lost, and never are both written to.
 */
@EnabledIfSystemProperty(
        named = "sigurno.database",
        matches = "mysql",
        disabledReason = "two machines are for MySQL; MariaDB has Galera")
class ReplicaIT {

    private static final int SOME = 100;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @TempDir
    private static Path folder;

    private static TwoMachines machines;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                Files.exists(Path.of("/usr/sbin/haproxy")) || "required".equals(System.getenv("SIGURNO_JUDGES")),
                "needs haproxy");
        machines = new TwoMachines(folder);
    }

    @AfterAll
    static void stop() {
        if (machines != null) {
            machines.close();
        }
    }

    @Test
    void aPlannedSwitchLosesNothing() throws Exception {
        try (var writing = new Writing(machines)) {
            writing.awaitConfirmed(SOME);
            var before = machines.primary();
            var after = machines.other(before);
            var ended = machines.promote(after, "--planned");
            assertThat(ended.status()).as(ended.said()).isZero();
            assertThat(ended.said())
                    .startsWith(after.address() + " is written to")
                    .endsWith(before.address() + " follows " + after.address() + ".\n");
            writing.awaitConfirmed(SOME);
            OUT.printf(
                    "%sWhoever wrote then could not for %d ms.%n",
                    ended.said(), writing.longestPause().toMillis());
            var confirmed = writing.finish();
            assertThat(machines.primary()).isSameAs(after);
            machines.awaitNumber(before, confirmed.last());
            for (var machine : List.of(before, after)) {
                assertThat(machines.numbers(machine).tailSet(confirmed.first())).isEqualTo(confirmed);
            }
        }
    }

    @Test
    void aDeadPrimaryIsReplacedAndWhatItNeverSentIsCounted() throws Exception {
        try (var writing = new Writing(machines)) {
            var dead = machines.primary();
            var after = machines.other(dead);
            long sent = writing.awaitConfirmed(SOME);
            machines.awaitNumber(after, sent);
            machines.execute(after, "STOP SLAVE IO_THREAD");
            writing.awaitConfirmed(SOME);
            Killing.kill(dead.pid());
            var ended = machines.promote(after);
            assertThat(ended.status()).as(ended.said()).isZero();
            assertThat(ended.said())
                    .startsWith(after.address() + " is written to, with all that it received.\n")
                    .contains("It had all that " + dead.address() + " confirmed up to");
            writing.awaitConfirmed(SOME);
            OUT.printf(
                    "%sWhoever wrote then could not for %d ms.%n",
                    ended.said(), writing.longestPause().toMillis());

            dead.start();
            assertThat(machines.isReadOnly(dead)).isTrue();
            machines.awaitChecked(dead, false);
            assertThat(machines.reached()).contains(after);

            var confirmed = writing.finish();
            var lost = new TreeSet<>(confirmed);
            lost.removeAll(machines.numbers(after));
            assertThat(lost).isNotEmpty().allMatch(number -> number > sent);
            assertThat(machines.numbers(dead)).containsAll(lost);
            // One may have been written, not confirmed, and written again.
            var refused = machines.promote(dead, "--follow");
            assertThat(refused.status()).as(refused.said()).isEqualTo(1);
            assertThat(refused.said())
                    .containsPattern(
                            "has (%d|%d) transactions that .* never received".formatted(lost.size(), lost.size() + 1));
            machines.setUpAnew(dead);
            machines.awaitNumber(dead, confirmed.last());
            assertThat(machines.numbers(dead)).isEqualTo(machines.numbers(after));
        }
    }

    @Test
    void whoAnswersIsNotReplaced() throws Exception {
        var primary = machines.primary();
        var replica = machines.other(primary);
        refuses(machines.promote(replica), "With promote --planned nothing is lost");
        refuses(machines.promote(primary), primary.address() + " is written to already");
        refuses(machines.promote(primary, "--follow"), primary.address() + " is written to itself");
        Killing.stop(primary.pid());
        try {
            refuses(machines.promote(replica), "When it hangs, switch that machine off first");
        } finally {
            Killing.resume(primary.pid());
        }
        assertThat(machines.isReadOnly(replica)).isTrue();
        assertThat(machines.isReadOnly(primary)).isFalse();
        machines.awaitReached(primary);
    }

    @Test
    void wrongSettingsAreSaid() throws Exception {
        var replica = machines.other(machines.primary());
        assertThat(machines.promote(replica, Map.of("SIGURNO_REPLICA_PASSWORD", "wrong-one")))
                .matches(ended -> ended.status() == 1 && ended.said().contains("is the password right?"))
                .matches(ended -> !ended.said().contains("wrong-one"));
        refuses(
                machines.promote(replica, Map.of("SIGURNO_REPLICA_THERE", "127.0.0.1:1")),
                "SIGURNO_REPLICA_THERE is 127.0.0.1:1: mend the setting");
        refuses(
                machines.promote(
                        replica, Map.of("SIGURNO_REPLICA_USER", "sigurno_check", "SIGURNO_REPLICA_PASSWORD", "")),
                "with which password?");
        assertThat(machines.promote(replica, "--help"))
                .matches(ended -> ended.status() == 2 && ended.said().contains("promote --planned"));
        assertThat(machines.isReadOnly(replica)).isTrue();
    }

    @Test
    void aReplicaThatDoesNotReplicateIsNotPromoted() throws Exception {
        var primary = machines.primary();
        var replica = machines.other(primary);
        machines.execute(replica, "STOP SLAVE IO_THREAD");
        refuses(machines.promote(replica, "--planned"), "does not replicate (receives: OFF, applies: ON)");
        machines.execute(replica, "START SLAVE IO_THREAD");

        // Somebody wrote where nobody may.
        writeUnseen(replica, "INSERT INTO sigurno.written (number) VALUES (-1)");
        machines.execute(primary, "INSERT INTO sigurno.written (number) VALUES (-1), (-2)");
        refuses(machines.promote(replica, "--planned"), "this replica stopped");
        assertThat(machines.isReadOnly(primary)).isFalse();
        assertThat(machines.isReadOnly(replica)).isTrue();

        writeUnseen(replica, "DELETE FROM sigurno.written WHERE number = -1");
        machines.execute(replica, "START SLAVE");
        machines.awaitNumber(replica, -2);
        machines.execute(primary, "DELETE FROM sigurno.written WHERE number < 0");
    }

    @Test
    void theProxyLeadsToOneAndToNoneThatMayNotBeWrittenTo() throws Exception {
        var primary = machines.primary();
        var replica = machines.other(primary);
        machines.awaitReached(primary);
        machines.execute(replica, "SET GLOBAL super_read_only = OFF", "SET GLOBAL read_only = OFF");
        machines.awaitChecked(replica, true);
        assertThat(Stream.generate(machines::reached).limit(SOME)).allMatch(Optional.of(primary)::equals);

        machines.execute(replica, "SET GLOBAL super_read_only = ON");
        machines.execute(primary, "SET GLOBAL super_read_only = ON");
        machines.awaitChecked(replica, false);
        machines.awaitChecked(primary, false);
        assertThat(machines.reached()).isEmpty();

        assertThat(machines.promote(primary))
                .isEqualTo(new TwoMachines.Ended(0, primary.address() + " is written to again.\n"));
        machines.awaitReached(primary);
    }

    private static void refuses(TwoMachines.Ended ended, String reason) {
        assertThat(ended.status()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said()).contains(reason);
    }

    /** As somebody does who may do everything: it is not in the log. */
    private static void writeUnseen(MySqlMachine machine, String statement) throws SQLException {
        machines.execute(
                machine,
                "SET GLOBAL super_read_only = OFF",
                "SET SESSION sql_log_bin = 0",
                statement,
                "SET GLOBAL super_read_only = ON");
    }
}
