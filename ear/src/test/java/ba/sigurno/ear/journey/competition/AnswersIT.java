package ba.sigurno.ear.journey.competition;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer of the server says to a browser, and what it refuses. */
class AnswersIT {

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    @Test
    void theApiIsDescribedByOurFileAndNotByTheServer() throws Exception {
        var description = get("/openapi.json");
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(get("/openapi").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/identity/signin/sign-in.xhtml", "/nema", "/api/nema", "/language?to=hr"})
    void everyAnswerCarriesOnePolicyAndTheOtherHeaders(String path) throws Exception {
        var headers = get(path).headers();
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1).allSatisfy(policy -> assertThat(policy)
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'")
                .contains("frame-ancestors 'none'", "script-src 'self'")
                .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/identity/signin/sign-in.xhtml", "/join.xhtml", "/help.xhtml", "/nema"})
    void whoHasNotSignedInHasNoSession(String path) throws Exception {
        assertThat(get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void whoIsNotSignedInIsLedToTheDoorOfThosePagesAreFor() throws Exception {
        for (var page : pupilPages()) {
            assertThat(get(page).headers().firstValue("Location")).as(page).hasValueSatisfying(door -> assertThat(door)
                    .contains("/join.xhtml?back="));
        }
        assertThat(get("/enrolment/schoolclass/classes.xhtml").headers().firstValue("Location"))
                .hasValueSatisfying(door -> assertThat(door).contains("/identity/signin/sign-in.xhtml?back="));
    }

    private static List<String> pupilPages() throws IOException {
        var root = Path.of("../web/src/main/webapp");
        try (var files = Files.walk(root)) {
            return files.map(root::relativize)
                    .filter(page -> page.toString().endsWith(".xhtml") && !page.startsWith("WEB-INF"))
                    .filter(page -> !page.startsWith("error") && !page.endsWith("join.xhtml"))
                    // Two are open to children who are not signed in, the others show staff what pupils see.
                    .filter(page -> !page.startsWith("competition")
                            && !page.startsWith("workshop/feedback")
                            // Tests of courses look as those of children, and are taken by teachers.
                            && !page.startsWith("training")
                            && !page.endsWith("trial.xhtml")
                            && !page.getFileName().toString().startsWith("preview-")
                            && !page.endsWith("import-item.xhtml"))
                    .filter(page -> read(root.resolve(page), 0).contains("/WEB-INF/templates/pupil.xhtml"))
                    .map(page -> "/" + page)
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/join, /join.xhtml",
        "/join?c=KRUG-4713, /join.xhtml?c=KRUG-4713",
        "/play, /competition/game/join-game.xhtml",
        "/play?code=K7F3MX, /competition/game/join-game.xhtml?code=K7F3MX",
        "/feedback?code=12345678, /workshop/feedback/workshop-feedback.xhtml?code=12345678",
        "/youth-panel, /youthpanel/publication/youth-panel.xhtml"
    })
    void aShortAddressLeadsToItsPage(String address, String page) throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(page));
    }

    @Test
    void aRefusedCallIsOneLineInTheLog() throws Exception {
        var log = TestServer.get().payara().log();
        long before = Files.size(log);
        get("/api/audit.csv");
        assertThat(Wait.until(Duration.ofSeconds(20), () -> read(log, before).contains("AuditService")))
                .isTrue();
        assertThat(read(log, before)).doesNotContain("AccessLocalException");
    }

    private static String read(Path file, long from) {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSessionsCookieIsForThisSiteAlone() throws Exception {
        var password = java.net.URLEncoder.encode(TestServer.get().demoPassword(), "UTF-8");
        var answer = send(request("/identity/signin/sign-in.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", TestServer.get().payara().baseUrl())
                .POST(BodyPublishers.ofString("form=form&form:email=" + Demo.TEACHER_TK + "&form:password=" + password
                        + "&form:submit=x&jakarta.faces.ViewState=stateless")));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("sigurno_session="))
                .hasSize(1)
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("SameSite=Lax").contains("HttpOnly", "Path=/"));
    }

    @Test
    void nobodySignsInByALinkOrWithoutProofOfOrigin() throws Exception {
        var form = "form=form&form:email=" + Demo.TEACHER_TK + "&form:password="
                + java.net.URLEncoder.encode(TestServer.get().demoPassword(), "UTF-8")
                + "&form:submit=x&jakarta.faces.ViewState=stateless";
        var link = send(request("/identity/signin/sign-in.xhtml?" + form).GET());
        assertThat(link.statusCode()).isEqualTo(403);
        var nowhere = send(request("/identity/signin/sign-in.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(nowhere.statusCode()).isEqualTo(403);
    }

    @Test
    void anotherSiteCannotMakeABrowserChangeAnything() throws Exception {
        for (var path :
                new String[] {"/identity/signin/sign-in.xhtml", "/signout", "/api/pupil/sign-in", "/api/pupil/sign-out"
                }) {
            var forged = request(path).header("Origin", "https://evil.example").POST(BodyPublishers.noBody());
            assertThat(send(forged).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void anErrorOfTheApiIsAProblemDocument() throws Exception {
        var answer = get("/api/nema");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void nothingInsideTheApplicationIsServed() throws Exception {
        for (var path :
                new String[] {"/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/identity/%2e%2e/WEB-INF/web.xml"}) {
            assertThat(get(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(TestServer.get().payara().baseUrl() + path));
    }
}
