package ba.sigurno.ear.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ba.sigurno.ear.server.ClusterSoftware;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.PayaraServer;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.JsonBody;
import ba.sigurno.ear.support.ProofOfWork;
import ba.sigurno.ear.support.StaffBrowser;
import ba.sigurno.ejb.identity.factor.Totp;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two servers, of which the clock of one is three minutes ahead, as that of a machine which finds no time server: both say so, the
 * competition is over at the same moment on both, and no job runs twice.
 */
class ClusterClockIT {

    private static final Duration AHEAD = Duration.ofMinutes(3);
    private static final int SOME = 400;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final String SET_UP_APP = "/identity/factor/set-up-app.xhtml";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern GROUP = Pattern.compile("<span class=\"code\">([A-Z2-7]+)</span>");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * A run of a job.
     *
     * @param begunAt by the clock of its server
     */
    private record Run(String name, String server, Instant begunAt) {

        Instant minute() {
            return begunAt.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    private static Cluster cluster;
    private static Installation installation;
    private static PayaraServer right;
    private static PayaraServer wrong;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(ClusterSoftware.missing().isEmpty(), "needs packages of Debian");
        var clock = WrongClock.ahead(AHEAD);
        assumeTrue(clock.isPresent(), "needs Debian's libfaketime");
        cluster = new Cluster(Path.of(System.getProperty("sigurno.target"), "cluster"));
        installation = cluster.installation();
        right = installation.servers().get(0);
        wrong = installation.servers().get(1);
        wrong.stop();
        installation.startServer(wrong, clock.get());
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void eachServerSaysWhoseClockIsOffAndNoneLooksDead() throws Exception {
        assertThat(said(wrong, "clocks"))
                .singleElement()
                .satisfies(check -> assertThat(check.getString("status")).isEqualTo("wrong"))
                .satisfies(check -> assertThat(check.getString("says")).containsPattern("differ by 1(79|80) s"));
        assertThat(said(right, "clocks"))
                .extracting(check -> check.getString("says"))
                .anyMatch(says -> says.matches("The clocks of the server s2 and the database differ by 1(79|80) s.*"))
                .contains("The clocks of the server and the database agree.");
        for (var server : installation.servers()) {
            assertThat(said(server, "servers"))
                    .extracting(check -> check.getString("says"))
                    .containsExactly("Servers running: 2");
        }
    }

    @Test
    void noAnswerIsLostAndNoneCountsTwice() throws Exception {
        try (var children = new Children(installation)) {
            children.awaitConfirmed(SOME);
            children.finishAndCompare();
        }
    }

    @Test
    void theCompetitionIsOverAtTheSameMomentOnBoth() throws Exception {
        var edition = text("SELECT public_id FROM competition_edition ORDER BY id LIMIT 1");
        var closes = text("SELECT closes_at FROM competition_edition ORDER BY id LIMIT 1");
        var entered = send(competition(right, "/editions/" + edition + "/entries")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"school\":\"%s\",\"grade\":5,\"proof\":\"%s\"}"
                        .formatted(SchoolOfFaults.ID, ProofOfWork.of(edition))))
                .build());
        var token = JsonBody.read(entered.body()).getString("token");
        close("UTC_TIMESTAMP(6) + INTERVAL 20 SECOND");
        try {
            var whileOpen = new ArrayList<Boolean>();
            assertThat(Wait.until(TIMEOUT, () -> {
                        // In this order: it may close between the two.
                        boolean onWrong = isTaken(wrong, token);
                        boolean onRight = isTaken(right, token);
                        if (onRight) {
                            whileOpen.add(onWrong);
                        }
                        return !onRight;
                    }))
                    .isTrue();
            assertThat(whileOpen).hasSizeGreaterThan(10).containsOnly(true);
            assertThat(Wait.until(Duration.ofSeconds(1), () -> !isTaken(wrong, token)))
                    .isTrue();
        } finally {
            close("'" + closes + "'");
        }
    }

    @Test
    void whoIsSignedInOnOneIsSignedInOnTheOther() throws Exception {
        for (var first : List.of("s1", "s2")) {
            var second = first.equals("s1") ? "s2" : "s1";
            var teacher = on(first, () -> signIn(Demo.TEACHER_TK));
            assertThat(on(second, () -> teacher.get("/enrolment/schoolclass/classes.xhtml")))
                    .isNotEmpty();
        }
    }

    /** Until it is set right, as the page about the system says. */
    @Test
    void theCodesOfAppsAreRefusedWhereTheClockIsOff() throws Exception {
        var secret = on("s1", ClusterClockIT::setUpApp);
        var trainer = on("s2", () -> signIn(Demo.TRAINER));
        assertThatThrownBy(() -> on("s2", () -> secondStep(trainer, code(secret, Instant.now()))))
                .hasMessageContaining("second-step.xhtml: 200");
        assertThat(on("s2", () -> secondStep(trainer, code(secret, Instant.now().plus(AHEAD)))))
                .doesNotContain("second-step");
    }

    @Test
    void noJobRunsTwice() {
        // Whatever the server that is ahead did, the other one has come to the same minute then.
        var both = Instant.now().plus(AHEAD).plus(TIMEOUT);
        var runs = new HashSet<>(runs());
        assertThat(Wait.until(AHEAD.plus(TIMEOUT).plus(TIMEOUT), () -> {
                    runs.addAll(runs());
                    return Instant.now().isAfter(both);
                }))
                .isTrue();
        assertThat(runs).extracting(Run::server).contains("s2");
        assertThat(runs.stream()
                        .collect(Collectors.groupingBy(run -> run.name() + " " + run.minute()))
                        .values())
                .allSatisfy(ofAMinute -> assertThat(ofAMinute).hasSize(1));
    }

    private static List<JsonObject> said(PayaraServer server, String check) throws IOException, InterruptedException {
        var prognosis = send(HttpRequest.newBuilder(URI.create(server.baseUrl() + "/health/deep"))
                .header("Authorization", "Bearer " + installation.monitoringToken())
                .build());
        return JsonBody.read(prognosis.body()).getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("check").equals(check))
                .toList();
    }

    private static boolean isTaken(PayaraServer server, String token) {
        try {
            return send(competition(server, "/answers")
                                    .header("Authorization", "Bearer " + token)
                                    .POST(BodyPublishers.ofString("{\"item\":1,\"chosen\":[1]}"))
                                    .build())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder competition(PayaraServer server, String path) {
        return HttpRequest.newBuilder(URI.create(server.baseUrl() + "/api/competition" + path))
                .header("X-Requested-With", "children");
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static void close(String when) throws SQLException {
        try (var connection = installation.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE competition_edition SET closes_at = " + when
                    + ", version = version + 1 ORDER BY id LIMIT 1");
        }
    }

    private static StaffBrowser signIn(String who) {
        return new StaffBrowser(installation.baseUrl(), who, installation.demoPassword());
    }

    /** Sets up an app for the trainer; returns its secret. */
    private static String setUpApp() {
        var trainer = signIn(Demo.TRAINER);
        var page = new String(trainer.get(SET_UP_APP), StandardCharsets.UTF_8);
        var secret = groups(GROUP, page);
        trainer.press(
                SET_UP_APP,
                "submit",
                Map.of(
                        "token",
                        groups(TOKEN, page),
                        "form:password",
                        installation.demoPassword(),
                        "form:code",
                        code(secret, Instant.now())));
        return secret;
    }

    private static String groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.joining());
    }

    private static String secondStep(StaffBrowser person, String code) {
        return person.press("/identity/factor/second-step.xhtml", "submit", Map.of("form:code", code));
    }

    private static String code(String secret, Instant when) {
        return Totp.code(secret, Totp.step(when));
    }

    /** Does something while people are sent to this server only. */
    private static <T> T on(String server, Callable<T> what) throws Exception {
        var other = server.equals("s1") ? "s2" : "s1";
        cluster.maintain(other, true);
        try {
            return what.call();
        } finally {
            cluster.maintain(other, false);
        }
    }

    /** The latest run of each job. */
    private static List<Run> runs() {
        try (var connection = installation.database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name, server, begun_at FROM job_run")) {
            var runs = new ArrayList<Run>();
            while (rows.next()) {
                runs.add(new Run(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getTimestamp(3).toInstant()));
            }
            return runs;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String query) throws SQLException {
        try (var connection = installation.database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
