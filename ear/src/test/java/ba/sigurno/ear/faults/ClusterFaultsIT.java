package ba.sigurno.ear.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ba.sigurno.ear.server.ClusterSoftware;
import ba.sigurno.ear.server.GaleraNode;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.StaffBrowser;
import ba.sigurno.ear.upgrade.LaterVersion;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
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

    private static Cluster cluster;
    private static Installation installation;

    @BeforeAll
    static void start() throws SQLException {
        assumeTrue(ClusterSoftware.missing().isEmpty(), "needs packages of Debian");
        cluster = new Cluster(Path.of(System.getProperty("sigurno.target"), "cluster"));
        installation = cluster.installation();
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
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
    void aPupilGoesOnWithWhicheverServerIsThere() throws Exception {
        var cookies = new CookieManager();
        var browser = HttpClient.newBuilder().cookieHandler(cookies).build();
        browser.send(
                HttpRequest.newBuilder(URI.create(installation.baseUrl() + "/api/pupil/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", installation.baseUrl())
                        .POST(BodyPublishers.ofString("c=KRUG-4713&p=" + installation.demoPupilCode()))
                        .build(),
                BodyHandlers.discarding());
        var home = HttpRequest.newBuilder(URI.create(installation.baseUrl() + "/curriculum/journey/pupil-home.xhtml"))
                .build();
        for (var name : List.of("s1", "s2")) {
            cluster.maintain(name, true);
            // The proxy may not have seen yet that the other one is there.
            assertThat(Wait.until(
                            TIMEOUT,
                            () -> browser.sendAsync(home, BodyHandlers.discarding())
                                            .join()
                                            .statusCode()
                                    == 200))
                    .as("without " + name)
                    .isTrue();
            cluster.maintain(name, false);
        }
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .contains("sigurno_pupil")
                .doesNotContain("SERVER", "sigurno_session");
    }

    @Test
    void theNodeThatIsWrittenToIsKilled() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            var node = cluster.writtenTo();
            Killing.kill(node.pid());
            children.awaitConfirmed(SOME);
            assertThat(cluster.writtenTo()).isNotSameAs(node);
            node.start();
            children.awaitConfirmed(SOME);
            children.finishAndCompare();
        }
    }

    @Test
    void theNodeThatIsWrittenToHangs() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            long node = cluster.writtenTo().pid();
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
            var node = cluster.writtenTo();
            cluster.cutOff(node, true);
            try {
                children.awaitConfirmed(SOME);
                assertThat(cluster.writtenTo()).isNotSameAs(node);
            } finally {
                cluster.cutOff(node, false);
            }
            children.awaitConfirmed(SOME);
            children.finishAndCompare();
            assertThat(Wait.until(TIMEOUT, () -> answers(node) == answers(cluster.writtenTo())))
                    .as("it has what came while it was away")
                    .isTrue();
        }
    }

    @Test
    void aNodeIsSlow() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            var written = cluster.writtenTo();
            long slow = cluster.galera().nodes().stream()
                    .filter(node -> node != written)
                    .findFirst()
                    .orElseThrow()
                    .pid();
            try (var drowsy = new Drowsy(slow)) {
                children.awaitConfirmed(SOME);
                assertThat(drowsy.naps()).isPositive();
            }
            assertThat(cluster.writtenTo()).isSameAs(written);
            children.finishAndCompare();
        }
    }

    @Test
    void theMajorityOfTheNodesIsLost() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            var lost = cluster.galera().nodes().subList(0, 2);
            for (var node : lost) {
                Killing.kill(node.pid());
            }
            children.awaitTrouble();
            cluster.galera().startTogether(lost);
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
            installation.migrate(later);
            for (var name : List.of("s1", "s2")) {
                cluster.maintain(name, true);
                installation.servers().get(name.equals("s1") ? 0 : 1).deploy(later, "sigurno");
                cluster.maintain(name, false);
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
}
