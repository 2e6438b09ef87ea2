package ba.sigurno.ear.journey.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import ba.sigurno.ear.server.Ports;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.server.Wait;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The proxies that are released, before one server and before several, speak as browsers should be spoken with, and tell the
 * server the truth.
 */
@ParameterizedClass
@ValueSource(strings = {"src/main/proxy/haproxy.cfg", "src/main/cluster/haproxy.cfg"})
class ProxyIT {

    private static final List<Path> NEEDED = List.of(Path.of("/usr/sbin/haproxy"), Path.of("/usr/bin/openssl"));
    private static final List<String> NOBODY_THERE = List.of(
            "SIGURNO_SERVER_2",
            "SIGURNO_NODE_1",
            "SIGURNO_NODE_2",
            "SIGURNO_NODE_3",
            "SIGURNO_PROXY_HERE",
            "SIGURNO_RENEWAL_THERE",
            "SIGURNO_PROXY_DATABASE",
            "SIGURNO_PROXY_STATISTICS");
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int PLAIN = Ports.free();
    private static final int SECURE = Ports.free();

    @TempDir
    private static Path folder;

    private static Process proxy;
    private static HttpClient browser;

    @Parameter
    private String configuration;

    @BeforeParameterizedClassInvocation
    static void start(String configuration) throws Exception {
        requireInstalled();
        run(List.of(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=localhost",
                "-addext",
                "subjectAltName=IP:127.0.0.1",
                "-keyout",
                path("key.pem"),
                "-out",
                path("certificate.pem")));
        Files.writeString(
                folder.resolve("sigurno.pem"),
                Files.readString(folder.resolve("certificate.pem")) + Files.readString(folder.resolve("key.pem")));
        proxy = proxy(configuration, PLAIN, SECURE, TestServer.get().payara().httpPort(), "proxy.log");
        browser = HttpClient.newBuilder().sslContext(trusting()).build();
        assertThat(Wait.until(LIMIT, ProxyIT::answers)).as(logged()).isTrue();
    }

    @AfterParameterizedClassInvocation
    static void stop() throws InterruptedException {
        if (proxy != null) {
            end(proxy);
        }
    }

    private static Process proxy(String configuration, int plain, int secure, int server, String log)
            throws IOException {
        var builder = new ProcessBuilder(NEEDED.get(0).toString(), "-db", "-f", configuration)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        var settings = builder.environment();
        settings.put("SIGURNO_PROXY_HTTP", loopback(plain));
        settings.put("SIGURNO_PROXY_UNAVAILABLE", "src/main/proxy/503.http");
        settings.put("SIGURNO_PROXY_LOG", "stdout");
        if (configuration.contains("cluster")) {
            settings.put(
                    "SIGURNO_PROXY_WEB", loopback(secure) + " ssl crt " + path("sigurno.pem") + " alpn h2,http/1.1");
            settings.put("SIGURNO_PROXY_SOCKET", path(log + ".sock"));
            settings.put("SIGURNO_SERVER_1", loopback(server));
            for (var nobodyThere : NOBODY_THERE) {
                settings.put(nobodyThere, loopback(Ports.free()));
            }
        } else {
            settings.put("SIGURNO_PROXY_HTTPS", loopback(secure));
            settings.put("SIGURNO_PROXY_CERTIFICATE", path("sigurno.pem"));
            settings.put("SIGURNO_SERVER", loopback(server));
        }
        return builder.start();
    }

    private static String loopback(int port) {
        return "127.0.0.1:" + port;
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-tls1_2", "-tls1_3"})
    void tlsOfTodayIsSpoken(String version) throws Exception {
        assertThat(shakeHands(version)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-tls1", "-tls1_1"})
    void tlsOfYesterdayIsNot(String version) throws Exception {
        assertThat(shakeHands(version, "-cipher", "ALL:@SECLEVEL=0")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ECDHE-ECDSA-AES128-SHA", "ECDHE-ECDSA-AES256-SHA384", "ECDHE-ECDSA-AES128-CCM"})
    void noOtherCiphersThanRecommendedOnes(String cipher) throws Exception {
        assertThat(shakeHands("-tls1_2", "-cipher", cipher + ":@SECLEVEL=0")).isFalse();
    }

    @Test
    void whoeverComesWithoutIsLedToTheSameAddressWithIt() throws Exception {
        var answer = get("http://127.0.0.1:" + PLAIN + "/library?q=a");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("https://127.0.0.1:" + PLAIN + "/library?q=a");
    }

    @Test
    void aProgramWithoutIsRefused() throws Exception {
        for (var path : List.of("/api/competition/board", "/metrics", "/health/deep")) {
            assertThat(get("http://127.0.0.1:" + PLAIN + path).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void theServerKnowsThatTheReaderCameSecurely() throws Exception {
        var answer = get("https://127.0.0.1:" + SECURE + "/identity/signin/sign-in.xhtml");
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("max-age=31536000"));
    }

    @Test
    void whatTheProxyRefusesItselfIsForTlsAloneToo() throws Exception {
        try (var socket = connect()) {
            socket.getOutputStream()
                    .write("POST /help.xhtml HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 999999999\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 413")
                    .containsIgnoringCase("strict-transport-security: max-age=31536000");
        }
    }

    /** Before several servers the proxy has a cookie of its own, by which somebody stays on one of them. */
    @Test
    void theCookieOfTheProxyIsForTlsAlone() throws Exception {
        var cookies = get("https://127.0.0.1:" + SECURE + "/identity/signin/sign-in.xhtml")
                .headers()
                .allValues("Set-Cookie");
        assertThat(cookies)
                .isEqualTo(
                        configuration.contains("cluster")
                                ? List.of("__Host-SERVER=s1; path=/; HttpOnly; SameSite=Lax; Secure")
                                : List.of());
    }

    @ParameterizedTest
    @MethodSource("ba.sigurno.ear.journey.http.AmbiguousLengths#all")
    void aBodyOfTwoLengthsIsRefusedAndNothingBehindItIsRead(String rest) throws Exception {
        AmbiguousLengths.assertRefused(ProxyIT::connect, rest);
    }

    @Test
    void whatIsBehindABodyOfOneLengthIsAnotherRequest() throws Exception {
        AmbiguousLengths.assertNextIsRead(ProxyIT::connect);
    }

    private static Socket connect() throws IOException, GeneralSecurityException {
        return trusting().getSocketFactory().createSocket("127.0.0.1", SECURE);
    }

    @Test
    void whoWritesToTheHotlineIsInNoLog() throws Exception {
        for (var path : List.of("/note", "/note/page", "/hotline/first", "/helpline/chat/first")) {
            get("https://127.0.0.1:" + SECURE + path);
            get("http://127.0.0.1:" + PLAIN + path);
        }
        get("https://127.0.0.1:" + SECURE + "/health/live?last=" + PLAIN);
        assertThat(Wait.until(LIMIT, () -> logged().contains("/health/live?last=")))
                .isTrue();
        assertThat(logged()).doesNotContain("/note", "/hotline", "/helpline");
    }

    /** As long as it is not ready it has a page of its own, which is nobody's business. */
    @Test
    void nobodySeesAServerThatStarts() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/") ? 200 : 404, -1);
            exchange.close();
        });
        server.start();
        int secure = Ports.free();
        var beside =
                proxy(configuration, Ports.free(), secure, server.getAddress().getPort(), "beside.log");
        try {
            assertThat(Wait.until(LIMIT, () -> page(secure).contains("доступна")))
                    .as("a page in each language")
                    .isTrue();
        } finally {
            end(beside);
            server.stop(0);
        }
    }

    private static String page(int secure) {
        try {
            return browser.send(
                            HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + secure + "/"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static HttpResponse<Void> get(String address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding());
    }

    /** Whether somebody who speaks TLS only so is let in. */
    private static boolean shakeHands(String... how) throws IOException, InterruptedException {
        var line = new ArrayList<>(
                List.of("openssl", "s_client", "-connect", "127.0.0.1:" + SECURE, "-CAfile", path("certificate.pem")));
        line.addAll(List.of(how));
        return run(line) == 0;
    }

    private static int run(List<String> line) throws IOException, InterruptedException {
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .start()
                .waitFor();
    }

    /** Trusts the certificate that was made for this, and no other. */
    private static SSLContext trusting() throws IOException, GeneralSecurityException {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        try (var certificate = Files.newInputStream(folder.resolve("certificate.pem"))) {
            trusted.setCertificateEntry(
                    "proxy", CertificateFactory.getInstance("X.509").generateCertificate(certificate));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static boolean answers() {
        try {
            return shakeHands("-tls1_3");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String logged() {
        try {
            return Files.readString(folder.resolve("proxy.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String name) {
        return folder.resolve(name).toString();
    }

    private static void requireInstalled() {
        var missing = NEEDED.stream().filter(path -> !Files.exists(path)).toList();
        if (!missing.isEmpty() && "required".equals(System.getenv("SIGURNO_JUDGES"))) {
            fail(missing + " are not installed");
        }
        if (!missing.isEmpty()) {
            abort(missing + " are not installed");
        }
    }
}
