package ba.sigurno.ear.journey.http;

import static ba.sigurno.ear.journey.support.QuietPages.form;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.JsonBody;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that watch the platform are told how it stands, and nothing of anybody. */
class MonitoringIT {

    private static final String DEEP = "/health/deep";
    private static final String METRICS = "/metrics";
    private static final String STAFF_REFUSED = "sigurno_sign_ins_total{outcome=\"refused\",who=\"staff\"}";
    private static final String ANSWERS_REFUSED = "sigurno_answers_total{outcome=\"refused\"}";

    private static final Path DOCS = Path.of("..", "docs");

    /** Names in the expressions of the dashboard and the alerts. */
    private static final Pattern METRIC = Pattern.compile("\\b(?:sigurno|jvm|process)_[a-z_]+");

    private static final Pattern ALERT = Pattern.compile("- alert: (\\w+)");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @ValueSource(strings = {DEEP, METRICS})
    void whoeverHasNoTokenFindsNothing(String path) throws Exception {
        var token = token();
        assertThat(Stranger.get(path).statusCode()).isEqualTo(404);
        for (var given : new String[] {"Bearer ", "Bearer " + token.substring(1), "Bearer " + token + "x", token}) {
            var response = ask(path, given);
            assertThat(response.statusCode()).as(given).isEqualTo(404);
            assertThat(response.body()).doesNotContain("sigurno_", "\"checks\"");
        }
        assertThat(ask(path, "Bearer " + token).statusCode()).isIn(200, 503);
    }

    @Test
    void eachPartOfThePlatformIsFineOrSoonNotOrWrong() throws Exception {
        var response = ask(DEEP, "Bearer " + token());
        var prognosis = JsonBody.read(response.body());
        var checks = prognosis.getJsonArray("checks").getValuesAs(JsonObject.class);
        assertThat(checks).extracting(check -> check.getString("status")).isSubsetOf("ok", "soon", "wrong");
        assertThat(checks)
                .extracting(check -> check.getString("check"))
                .contains("database", "clocks", "disk", "mail", "jobs", "backup", "seal", "urgent_reports");
        assertThat(checks)
                .allSatisfy(check ->
                        assertThat(check.getString("says")).isNotBlank().doesNotContain("???"));
        assertThat(prognosis.getString("status")).isEqualTo(checks.get(0).getString("status"));
        assertThat(response.statusCode()).isEqualTo("wrong".equals(prognosis.getString("status")) ? 503 : 200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whatIsWrongIsNoLongerHealthyAndInTheMetricsToo() throws Exception {
        var job = "Test." + UUID.randomUUID();
        change("INSERT INTO job_run (name, server, begun_at, ended_at, leased_until, failures, problem) VALUES ('" + job
                + "', 's1', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 3, 'IOException')");
        try {
            var response = ask(DEEP, "Bearer " + token());
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(JsonBody.read(response.body()).getString("status")).isEqualTo("wrong");
            assertThat(response.body()).contains("The job “" + job + "” failed");
            var metrics = metrics();
            assertThat(metrics.number("sigurno_job_failures{job=\"" + job + "\"}"))
                    .isEqualTo(3);
            assertThat(metrics.number("sigurno_check_status{check=\"jobs\"}")).isEqualTo(2);
        } finally {
            change("DELETE FROM job_run WHERE name = '" + job + "'");
        }
    }

    @Test
    void whatHappensIsCounted() throws Exception {
        var before = metrics();
        Stranger.post("/api/competition/answers", "application/json", "{}".getBytes(StandardCharsets.US_ASCII));
        Stranger.get("/help.xhtml");
        Stranger.get("/api/competition/schools/x");
        var after = metrics();
        assertThat(after.number(ANSWERS_REFUSED)).isGreaterThan(before.number(ANSWERS_REFUSED));
        assertThat(after.number("sigurno_request_seconds_count{route=\"/*.xhtml\",status=\"2xx\"}"))
                .isPositive()
                .isEqualTo(
                        after.number("sigurno_request_seconds_bucket{le=\"+Inf\",route=\"/*.xhtml\",status=\"2xx\"}"));
        assertThat(after.number("sigurno_database_connections{status=\"busy\"}"))
                .isPositive();
        assertThat(after.number("jvm_heap_used_bytes")).isLessThan(after.number("jvm_heap_max_bytes"));
        assertThat(after.number("process_start_time_seconds")).isGreaterThan(1.7e9);
    }

    @Test
    void nothingThatSomebodyTypedIsAmongTheMetrics() throws Exception {
        var planted = "planted" + UUID.randomUUID().toString().replace("-", "");
        var refused = metrics().number(STAFF_REFUSED);
        signInAs(planted + "@demo.test", planted);
        Stranger.postForm("/api/pupil/sign-in", "c=" + planted + "&p=" + planted);
        for (var path : new String[] {
            "/" + planted,
            "/" + planted + "/page.xhtml",
            "/help.xhtml?name=" + planted,
            "/identity/" + planted + ".xhtml",
            "/api/" + planted,
            "/api/competition/games/" + planted,
            "/certificate/badge/" + planted,
            "/join?code=" + planted,
            "/note/" + planted,
            "/jakarta.faces.resource/" + planted + ".css.xhtml"
        }) {
            Stranger.get(path);
        }
        Stranger.send(
                "GET /help.xhtml HTTP/1.1\nHost: 127.0.0.1\nX-Request-Id: " + planted + "\nUser-Agent: " + planted);
        Stranger.send(planted + " / HTTP/1.1\nHost: 127.0.0.1");
        var text = ask(METRICS, "Bearer " + token()).body();
        assertThat(MetricsPage.read(text).number(STAFF_REFUSED)).isGreaterThan(refused);
        assertThat(text).doesNotContainIgnoringCase(planted).doesNotContain("@");
        assertThat(MetricsPage.read(text).samples())
                .contains("sigurno_request_seconds_count{route=\"no such page\",status=\"4xx\"}");
    }

    @Test
    void theDashboardAndTheAlertsAskOnlyForWhatThereIs() throws Exception {
        var names = metrics().names();
        for (var file : new String[] {"operating/dashboard.json", "operating/alerts.yml"}) {
            var asked = METRIC.matcher(Files.readString(DOCS.resolve(file)))
                    .results()
                    .map(MatchResult::group)
                    .map(name -> name.replaceFirst("_(bucket|sum|count)$", ""))
                    .collect(Collectors.toSet());
            assertThat(asked).as(file).isNotEmpty().isSubsetOf(names);
        }
        assertThat(JsonBody.read(Files.readString(DOCS.resolve("operating/dashboard.json")))
                        .getJsonArray("panels"))
                .isNotEmpty();
    }

    @Test
    void whatToDoIsWrittenForEachAlert() throws Exception {
        var alerts = ALERT.matcher(Files.readString(DOCS.resolve("operating/alerts.yml")))
                .results()
                .map(alert -> alert.group(1))
                .toList();
        var rows = Files.readString(DOCS.resolve("operating.md"));
        assertThat(alerts).isNotEmpty().doesNotHaveDuplicates().allSatisfy(alert -> assertThat(rows)
                .contains("\n| `" + alert + "` |"));
    }

    private static void signInAs(String email, String password) throws Exception {
        var answer = Stranger.postForm(
                "/identity/signin/sign-in.xhtml",
                form("form", "submit") + "&form%3Aemail=" + email + "&form%3Apassword=" + password);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private MetricsPage metrics() throws IOException, InterruptedException {
        var response = ask(METRICS, "Bearer " + token());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/plain")
                .contains("version=0.0.4");
        return MetricsPage.read(response.body());
    }

    private HttpResponse<String> ask(String path, String authorization) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(base() + path))
                        .header("Authorization", authorization)
                        .build(),
                BodyHandlers.ofString());
    }

    private static void change(String sql) throws SQLException {
        try (var connection = TestServer.get().database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String token() {
        return TestServer.get().monitoringToken();
    }

    private static String base() {
        return TestServer.get().payara().baseUrl();
    }
}
