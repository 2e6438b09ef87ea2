package ba.sigurno.ear.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.StaffBrowser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever befalls the server or the database while children answer: no confirmed answer is lost, none counts twice, and
 * the children go on when it is over. On an installation of its own, for the others need theirs.
 */
class FaultsIT {

    private static final int SOME = 400;
    private static final int SEVERAL = 10;

    /** More than the server has threads (http-thread-pool in provision.asadmin). */
    private static final int MORE_THAN_THREADS = 400;

    /** As long as a program that watches waits by itself. */
    private static final Duration WATCHING_WAITS = Duration.ofSeconds(10);

    /** Who reads pages waits as long as the server waits for a connection. */
    private static final Duration SOMEBODY_WAITS = Duration.ofMinutes(1);

    private static final Path FOLDER = Path.of(System.getProperty("sigurno.target"), "faults");

    private static SmallDisk disk;
    private static Installation installation;

    @BeforeAll
    static void start() throws IOException, InterruptedException, SQLException {
        disk = SmallDisk.at(FOLDER.resolve("db"));
        installation = new Installation(FOLDER, Software.ofMaven(), 0, mail -> {});
        installation.start();
        SchoolOfFaults.add(installation.database());
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        installation.close();
        disk.close();
    }

    @Test
    void theServerIsKilled() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            Killing.kill(installation.payara().pid());
            installation.startServer();
            children.awaitConfirmed(SOME);
            children.finishAndCompare();
        }
    }

    @Test
    void theDatabaseIsKilled() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            var teacher = new StaffBrowser(installation.baseUrl(), Demo.TEACHER_TK, installation.demoPassword());
            Killing.kill(installation.database().pid());
            children.awaitTrouble();
            assertThat(get("/enrolment/schoolclass/classes.xhtml", teacher.cookieHeader(), SOMEBODY_WAITS))
                    .as("what somebody who is signed in is told")
                    .matches(answer -> answer.statusCode() == 500)
                    .extracting(HttpResponse::body, STRING)
                    .contains("Ako se javite centru, navedite ovaj broj: ");
            assertThat(deepHealth())
                    .as("what programs that watch are told before they give up")
                    .contains("The database does not respond.")
                    .doesNotContain("\"unknown\"");
            installation.database().start();
            children.awaitConfirmed(SOME);
            children.finishAndCompare();
        }
    }

    @Test
    void theDatabaseHangsAndWhatNeedsNoneIsAnsweredAllTheSame() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            Killing.stop(installation.database().pid());
            try {
                children.sendAtOnce(MORE_THAN_THREADS);
                for (int time = 0; time < SEVERAL; time++) {
                    assertThat(get("/api/competition/time", "Accept: */*", WATCHING_WAITS)
                                    .statusCode())
                            .isEqualTo(200);
                }
            } finally {
                Killing.resume(installation.database().pid());
            }
            children.awaitConfirmed(SOME);
            children.finishAndCompare();
        }
    }

    @Test
    void theDiskOfTheDatabaseIsFull() throws Exception {
        assumeTrue(disk.isSmall(), "only root can make a small disk");
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            disk.fill();
            children.awaitTrouble();
            disk.free();
            // A database may bear a full disk or end itself; after making room, an operator starts it in either case.
            installation.database().start();
            children.awaitConfirmed(SOME);
            children.finishAndCompare();
        }
    }

    private static String deepHealth() throws IOException, InterruptedException {
        return get("/health/deep", "Authorization: Bearer " + installation.monitoringToken(), WATCHING_WAITS)
                .body();
    }

    private static HttpResponse<String> get(String path, String header, Duration patience)
            throws IOException, InterruptedException {
        var named = header.strip().split(": ", 2);
        var request = HttpRequest.newBuilder(URI.create(installation.baseUrl() + path))
                .header(named[0], named[1])
                .timeout(patience)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
