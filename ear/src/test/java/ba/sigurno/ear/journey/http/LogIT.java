package ba.sigurno.ear.journey.http;

import static ba.sigurno.ear.journey.support.QuietPages.form;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.JsonBody;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The server's log is lines of JSON, tied to requests by ids, in which nobody is named and nobody can write. */
class LogIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** Within which the server tells what it refused. */
    private static final Duration MINUTE = Duration.ofSeconds(90);

    /** More than other tests send of one kind within a minute: only the most are named. */
    private static final int MANY = 40;

    /** A bigger form than strangers may send, in bytes. */
    private static final int TOO_BIG = 70_000;

    /** Lines that are written meanwhile, and more. */
    private static final int LAST = 1000;

    private static final Pattern ID = Pattern.compile("(?i)\r\nX-Request-Id: (\\S+)\r\n");

    /** Where a body that cannot be read is answered by a line in the log. */
    private static final String CLAIMS = "/api/competition/claims";

    @Test
    void theIdOfTheProxyIsInTheResponseAndInTheLog() throws Exception {
        var id = UUID.randomUUID().toString();
        assertThat(unreadable(id).headers().firstValue("X-Request-Id")).contains(id);
        var entry = await(id);
        assertThat(entry.getString("Level")).isEqualTo("INFO");
        assertThat(entry.getString("LogMessage")).isEqualTo("unreadable: POST " + CLAIMS);
        assertThat(entry.getString("LoggerName")).endsWith("ApiFailures");
        assertThat(entry.getString("Timestamp")).endsWith("+0000");
    }

    @Test
    void anIdThatIsNoneIsReplaced() throws Exception {
        for (var given : new String[] {"Petra-Petric", "x".repeat(80), "1"}) {
            assertThat(id(Stranger.send("GET /help.xhtml HTTP/1.1\nHost: 127.0.0.1\nX-Request-Id: " + given)))
                    .matches("[0-9a-f-]{36}");
        }
        assertThat(id(Stranger.send("GET /api/of/no/room HTTP/1.1\nHost: 127.0.0.1")))
                .isNotEmpty();
    }

    @Test
    void nobodyIsNamedInTheLogAndNobodyWritesIntoIt() throws Exception {
        var planted = "planted" + UUID.randomUUID().toString().replace("-", "");
        var mail = planted + "@demo.test";
        Stranger.postForm(
                "/identity/signin/sign-in.xhtml",
                form("form", "submit") + "&form%3Aemail=" + mail + "&form%3Apassword=" + planted);
        Stranger.postForm("/identity/link/forgotten-password.xhtml", form("form", "submit") + "&form%3Aemail=" + mail);
        Stranger.postForm("/api/pupil/sign-in", "c=" + planted + "&p=" + planted);
        for (var path : new String[] {
            "/" + planted,
            "/identity/signin/sign-in.xhtml?back=" + planted,
            "/identity/account/account.xhtml?id=" + planted,
            "/help.xhtml?email=" + mail,
            "/join?code=" + planted,
            "/api/audit.csv?from=" + planted,
            "/api/competition/games/" + planted,
            "/certificate/check/check.xhtml?serial=" + planted,
            "/.well-known/" + planted,
            "/note/" + planted,
            "/%zz" + planted
        }) {
            Stranger.send("GET " + path + " HTTP/1.1\nHost: 127.0.0.1\nX-Request-Id: " + planted
                    + "\nX-Forwarded-For: 10.9.8.7" + "\nCookie: sigurno_session=" + planted + "\nUser-Agent: "
                    + planted);
        }
        for (var body :
                new String[] {planted, "{\"name\": \"" + planted + "\"", "{\"email\": {\"a\": \"" + mail + "\"}}"}) {
            for (var resource : new String[] {CLAIMS, "/api/competition/claims/look"}) {
                Stranger.post(resource, "application/json", body.getBytes(StandardCharsets.UTF_8));
            }
        }
        Stranger.send("GET /api/x%0d%0a%7b%22Level%22:%22SEVERE%22,%22LogMessage%22:%22" + planted
                + "%22%7d HTTP/1.1\nHost: 127.0.0.1");
        var last = UUID.randomUUID().toString();
        unreadable(last);
        await(last);
        var lines = log();
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains(planted) || line.contains("10.9.8.7"));
        assertThat(lines.subList(Math.max(0, lines.size() - LAST), lines.size()))
                .allSatisfy(line -> assertThat(JsonBody.read(line)).containsKeys("Timestamp", "Level"));
    }

    @Test
    void whatStrangersTryIsToldOnceAMinuteAsASum() throws Exception {
        for (int times = 0; times < MANY; times++) {
            Stranger.send(
                    "POST /help.xhtml HTTP/1.1\nHost: 127.0.0.1\nOrigin: https://elsewhere.test\nContent-Length: 0");
            Stranger.postForm("/identity/signin/sign-in.xhtml", "a=" + "b".repeat(TOO_BIG));
        }
        for (var kind : new String[] {"403 at /*.xhtml", "413 at /identity/signin/*.xhtml"}) {
            var line = Pattern.compile("refused within a minute: [^\"]*\\d\\d × " + Pattern.quote(kind));
            assertThat(Wait.until(MINUTE, () -> log().stream()
                            .anyMatch(entry -> line.matcher(entry).find())))
                    .as(kind)
                    .isTrue();
        }
    }

    private static HttpResponse<String> unreadable(String id) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(TestServer.get().payara().baseUrl() + CLAIMS))
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "test")
                .header("X-Request-Id", id)
                .POST(BodyPublishers.ofString("{"))
                .build();
        // Of a request that offers HTTP/2 the server waits half a minute for more of the body.
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }

    private static String id(String response) {
        var header = ID.matcher(response);
        assertThat(header.find()).as(response).isTrue();
        return header.group(1);
    }

    /** Waits for what is logged of a request. */
    private static JsonObject await(String id) {
        assertThat(Wait.until(TIMEOUT, () -> log().stream().anyMatch(line -> line.contains(id))))
                .isTrue();
        return log().stream()
                .filter(line -> line.contains(id))
                .map(JsonBody::read)
                .filter(entry -> id.equals(entry.getString("RequestId", "")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> log() {
        try {
            return Files.readAllLines(TestServer.get().payara().log()).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
