package ba.sigurno.ear.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ba.sigurno.ear.server.ClusterSoftware;
import ba.sigurno.ear.server.Galera;
import ba.sigurno.ear.server.GaleraNode;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.StaffBrowser;
import ba.sigurno.ear.upgrade.LaterVersion;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two servers, a proxy and a database of three nodes: whichever of them dies or hangs while children answer, the others go
 * on by themselves, no confirmed answer is lost, and none counts twice.
 */
class ClusterFaultsIT {

    private static final int SOME = 400;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final Path FOLDER = Path.of(System.getProperty("sigurno.target"), "cluster");

    private static Installation installation;
    private static Galera galera;

    @BeforeAll
    static void start() throws SQLException {
        assumeTrue(ClusterSoftware.missing().isEmpty(), "needs packages of Debian");
        installation = new Installation(FOLDER, Software.ofMaven(), 2, 0, mail -> {});
        installation.forget();
        installation.start();
        galera = (Galera) installation.database();
        SchoolOfFaults.add(galera);
    }

    @AfterAll
    static void stop() {
        if (installation != null) {
            installation.close();
        }
    }

    @Test
    void aServerIsKilledAndWhoeverWasSignedInThereStaysSignedIn() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            var teacher = new StaffBrowser(installation.baseUrl(), Demo.TEACHER_TK, installation.demoPassword());
            var itsServer = installation.servers().get(teacher.cookieHeader().contains("SERVER=s1") ? 0 : 1);
            Killing.kill(itsServer.pid());
            children.awaitConfirmed(SOME);
            assertThat(teacher.get("/enrolment/schoolclass/classes.xhtml")).isNotEmpty();
            installation.startServer(itsServer);
            children.awaitConfirmed(SOME);
            children.finishAndCompare();
        }
    }

    @Test
    void theNodeThatIsWrittenToIsKilled() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            var node = writtenTo();
            Killing.kill(node.pid());
            children.awaitConfirmed(SOME);
            assertThat(writtenTo()).isNotSameAs(node);
            node.start();
            children.awaitConfirmed(SOME);
            children.finishAndCompare();
        }
    }

    @Test
    void theNodeThatIsWrittenToHangs() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            long node = writtenTo().pid();
            Killing.stop(node);
            try {
                children.awaitConfirmed(SOME);
            } finally {
                Killing.resume(node);
            }
            children.awaitConfirmed(SOME);
            children.finishAndCompare();
        }
    }

    /** It tells everybody who asks that it may not be worked with, and the two others go on. */
    @Test
    void theNodeThatIsWrittenToIsCutOffFromTheOthers() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            var node = writtenTo();
            cutOff(node, true);
            try {
                children.awaitConfirmed(SOME);
                assertThat(writtenTo()).isNotSameAs(node);
            } finally {
                cutOff(node, false);
            }
            children.awaitConfirmed(SOME);
            children.finishAndCompare();
            assertThat(Wait.until(TIMEOUT, () -> answers(node) == answers(writtenTo())))
                    .as("it has what came while it was away")
                    .isTrue();
        }
    }

    @Test
    void aNodeIsSlow() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            var written = writtenTo();
            long slow = galera.nodes().stream()
                    .filter(node -> node != written)
                    .findFirst()
                    .orElseThrow()
                    .pid();
            try (var drowsy = new Drowsy(slow)) {
                children.awaitConfirmed(SOME);
                assertThat(drowsy.naps()).isPositive();
            }
            assertThat(writtenTo()).isSameAs(written);
            children.finishAndCompare();
        }
    }

    @Test
    void theMajorityOfTheNodesIsLost() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            var lost = galera.nodes().subList(0, 2);
            for (var node : lost) {
                Killing.kill(node.pid());
            }
            children.awaitTrouble();
            galera.startTogether(lost);
            children.awaitConfirmed(SOME);
            children.finishAndCompare();
        }
    }

    @Test
    void aNewVersionComesAndNobodyNotices(@TempDir Path folder) throws Exception {
        var later = LaterVersion.of(
                Software.ofMaven().application(),
                folder,
                Map.of("V1000__remark.sql", "ALTER TABLE municipality ADD COLUMN remark VARCHAR(20) NULL;"));
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            var teacher = new StaffBrowser(installation.baseUrl(), Demo.TEACHER_TK, installation.demoPassword());
            for (var name : List.of("s1", "s2")) {
                maintenance(name, "on");
                installation.servers().get(name.equals("s1") ? 0 : 1).deploy(later, "sigurno");
                maintenance(name, "off");
                assertThat(teacher.get("/enrolment/schoolclass/classes.xhtml")).isNotEmpty();
                children.awaitConfirmed(SOME);
            }
            assertThat(children.troubles()).as("something was sent again").isZero();
            children.finishAndCompare();
            // Back to the version before: it runs with the newer schema.
            var first = installation.servers().get(0);
            Killing.kill(first.pid());
            installation.startServer(first);
        }
    }

    private static void maintenance(String server, String toggle) throws Exception {
        var builder = new ProcessBuilder("src/main/cluster/maintenance", server, toggle).inheritIO();
        builder.environment()
                .put(
                        "SIGURNO_PROXY_SOCKET",
                        installation.proxy().orElseThrow().socket().toString());
        assertThat(builder.start().waitFor()).isZero();
    }

    @Test
    void theProxyIsKilled() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            Killing.kill(installation.proxy().orElseThrow().pid());
            installation.startProxy();
            children.awaitConfirmed(SOME);
            children.finishAndCompare();
        }
    }

    /** Galera itself leaves out what comes from the others, as when the line between them were cut. */
    private static void cutOff(GaleraNode node, boolean cut) throws Exception {
        var client = new ProcessBuilder(
                        node.programs().resolve("mariadb").toString(),
                        "--no-defaults",
                        "--skip-ssl",
                        "--socket=server.sock",
                        "--user=root",
                        "--execute=SET GLOBAL wsrep_provider_options = 'gmcast.isolate=" + (cut ? 1 : 0) + "'")
                .directory(FOLDER.resolve("galera")
                        .resolve(node.name())
                        .resolve("data")
                        .toFile())
                .inheritIO()
                .start();
        assertThat(client.waitFor()).isZero();
    }

    /** The stored answers as a node has them. */
    private static long answers(GaleraNode node) {
        try (var connection = node.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM competition_answer")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            return -1;
        }
    }

    private static GaleraNode writtenTo() {
        try (var connection = galera.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT @@wsrep_node_name")) {
            rows.next();
            var name = rows.getString(1);
            return galera.nodes().stream()
                    .filter(node -> node.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
