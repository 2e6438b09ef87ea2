package ba.sigurno.ear.journey.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.server.TestServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as it is set up: what it says of itself, and whom it lets administer it. */
class ServerIT {

    private static final String EVIL = "evil.example";

    @Test
    void itSaysNothingOfItself() throws Exception {
        for (var path : List.of("/", "/of/no/room", "/%zz", "/api/of/no/room")) {
            assertThat(Stranger.send("GET " + path + " HTTP/1.1\nHost: 127.0.0.1"))
                    .as(path)
                    .doesNotContainIgnoringCase("payara", "glassfish", "x-powered-by", "\nserver:");
        }
        assertThat(Stranger.get("/api/application.wadl").statusCode()).isEqualTo(404);
        assertThat(Stranger.get("/openapi").statusCode()).isEqualTo(403);
        assertThat(Stranger.send("OPTIONS /api/competition/claims HTTP/1.1\nHost: 127.0.0.1"))
                .doesNotContainIgnoringCase("wadl");
    }

    /** The proxy in front says that somebody came so. */
    @Test
    void overHttpsItSpeaksHttpsAloneAndItsCookiesAreOfThisHost() throws Exception {
        assertThat(Stranger.send("GET /language?to=hr HTTP/1.1\nHost: 127.0.0.1\nX-Forwarded-Proto: https"))
                .startsWith("HTTP/1.1 302")
                .contains("\nStrict-Transport-Security: max-age=31536000; includeSubDomains")
                .containsPattern("\nSet-Cookie: __Host-sigurno_language=hr;.*Secure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help.xhtml",
                "/service-worker.js",
                "/jakarta.faces.resource/css/sigurno.css.xhtml",
                "/jakarta.faces.resource/js/navigation.js.xhtml"
            })
    void itNamesTheEncodingOfTexts(String path) throws Exception {
        assertThat(Stranger.get(path).headers().firstValue("Content-Type").orElseThrow())
                .containsIgnoringCase("charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help.xhtml", "/openapi.json", "/jakarta.faces.resource/css/sigurno.css.xhtml"})
    void itCompressesWhatIsLong(String path) throws Exception {
        assertThat(Stranger.send("GET " + path + " HTTP/1.1\nHost: 127.0.0.1\nAccept-Encoding: gzip"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("\nContent-Encoding: gzip");
        assertThat(Stranger.send("GET " + path + " HTTP/1.1\nHost: 127.0.0.1"))
                .startsWith("HTTP/1.1 200")
                .doesNotContainIgnoringCase("\nContent-Encoding:");
    }

    @Test
    void itServesNothingButWhatIsMeantToBeSeen() throws Exception {
        for (var path :
                List.of("/.git/HEAD", "/pom.xml", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/resources/js/")) {
            assertThat(Stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(Stranger.send("TRACE /help.xhtml HTTP/1.1\nHost: 127.0.0.1\nX-Requested-With: sigurno"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void itSendsShortAnswersAsTheyAre() throws Exception {
        assertThat(Stranger.send("GET /api/competition/time HTTP/1.1\nHost: 127.0.0.1\nAccept-Encoding: gzip"))
                .startsWith("HTTP/1.1 200")
                .doesNotContainIgnoringCase("\nContent-Encoding:");
    }

    @Test
    void itRedirectsToNoOtherHost() throws Exception {
        for (var path : List.of("/certificate/file", "/signout", "/identity/account/account.xhtml", "/language")) {
            assertThat(Stranger.send("GET " + path + " HTTP/1.1\nHost: " + EVIL))
                    .as(path)
                    .startsWith("HTTP/1.1 421")
                    .doesNotContain(EVIL);
        }
    }

    @Test
    void itIsAdministeredWithAPasswordAndFromThisMachineAlone() throws Exception {
        var payara = TestServer.get().payara();
        assertThat(administration(null)).isEqualTo(401);
        assertThat(administration("")).isEqualTo(401);
        assertThat(administration(payara.adminPassword())).isEqualTo(200);
        assertThat(payara.asadmin().getParent().resolveSibling("glassfish/lib/install/applications/__admingui"))
                .doesNotExist();
        for (var network : NetworkInterface.networkInterfaces().toList()) {
            for (var address : network.inetAddresses()
                    .filter(one -> !one.isLoopbackAddress())
                    .toList()) {
                for (int port : new int[] {payara.adminPort(), payara.httpPort()}) {
                    assertThatThrownBy(() -> connect(new InetSocketAddress(address, port)))
                            .as("%s %d", address, port)
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    private static int administration(String password) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + TestServer.get().payara().adminPort() + "/management/domain"))
                .header("X-Requested-By", "sigurno");
        if (password != null) {
            var credentials = ("admin:" + password).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static void connect(InetSocketAddress address) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(address, 2000);
        }
    }

    @Test
    void itsLogHasABound() throws Exception {
        var settings = new Properties();
        var file = TestServer.get().payara().log().getParent().resolveSibling("config/logging.properties");
        try (var reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        }
        var handler = "com.sun.enterprise.server.logging.GFFileHandler.";
        assertThat(settings.getProperty(handler + "rotationLimitInBytes")).isEqualTo("20000000");
        assertThat(settings.getProperty(handler + "maxHistoryFiles")).isEqualTo("10");
    }

    @Test
    void theServerKnowsNobodyWhoMayChangeTheSchema() throws Exception {
        var server = TestServer.get().payara();
        assertThat(Files.readString(Path.of("/proc/" + server.pid() + "/environ")))
                .contains("SIGURNO_DB_USER=")
                .doesNotContain("_SCHEMA_");
        assertThat(Files.readString(server.log().getParent().resolveSibling("config/domain.xml")))
                .contains("jdbc/sigurno")
                .doesNotContain("_SCHEMA_");
    }

    @Test
    void theApplicationChangesRowsAndNotTheSchema() throws Exception {
        try (var connection = TestServer.get().database().connect();
                var statement = connection.createStatement()) {
            assertThat(statement.executeQuery("SELECT COUNT(*) FROM account").next())
                    .isTrue();
            for (var change : List.of(
                    "CREATE TABLE of_no_room (id INT)",
                    "ALTER TABLE account ADD of_no_room INT",
                    "DROP TABLE audit_event",
                    "TRUNCATE TABLE account")) {
                assertThatThrownBy(() -> statement.execute(change)).as(change).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void itsFilesAreForTheOwnersEyesAlone() throws Exception {
        var folder = Path.of(System.getProperty("sigurno.target"), "server");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }
}
