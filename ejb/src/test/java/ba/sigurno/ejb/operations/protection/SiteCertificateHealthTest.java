package ba.sigurno.ejb.operations.protection;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.certificate.seal.DemoAuthority;
import ba.sigurno.ejb.certificate.seal.DemoAuthority.Purpose;
import ba.sigurno.ejb.job.WaitingClock;
import ba.sigurno.ejb.operations.health.HealthFinding;
import ba.sigurno.ejb.operations.health.HealthStatus;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteCertificateHealthTest {

    private static final Instant NOW = Instant.now();
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final char[] PASSWORD = "password".toCharArray();
    private static final DemoAuthority KNOWN = new DemoAuthority("Authority", NOW.minus(Duration.ofDays(400)));

    private HttpsServer proxy;

    @AfterEach
    void stop() {
        if (proxy != null) {
            proxy.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"90,OK", "15,OK", "14,WARNING", "4,WARNING", "3,CRITICAL", "0,CRITICAL"})
    void itSaysInTimeHowManyDaysAreLeft(long days, HealthStatus status) throws Exception {
        var finding = only(health(show(KNOWN, "localhost", days)));
        assertThat(finding.status()).isEqualTo(status);
        assertThat(finding.key()).isEqualTo("operations_health_site_certificate");
        assertThat(finding.value()).hasValue(days);
    }

    @Test
    void oneThatBrowsersRefuseIsWrong() throws Exception {
        assertRefused(show(KNOWN, "localhost", -1));
        assertRefused(show(KNOWN, "other.example", 90));
        assertRefused(show(KNOWN, Purpose.SEAL, "localhost", 90));
        assertRefused(show(new DemoAuthority("Authority", NOW.minus(Duration.ofDays(400))), "localhost", 90));
    }

    @Test
    void whereNobodyAnswersNobodyWatchesIt() throws Exception {
        int port;
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = silent.getLocalPort();
            assertUnseen(only(health(port, new WaitingClock(NOW), SHORT)));
        }
        assertUnseen(only(health(port)));
    }

    @Test
    void aProxyThatIsJustEndingHasNoWrongCertificate() throws Exception {
        try (var ending = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var closing = CompletableFuture.runAsync(() -> {
                try {
                    ending.accept().close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            assertUnseen(only(health(ending.getLocalPort())));
            closing.get();
        }
    }

    @Test
    void whatWasSeenIsKeptForAWhile() throws Exception {
        var clock = new WaitingClock(NOW);
        var health = health(show(KNOWN, "localhost", 90), clock);
        var seen = only(health);
        stop();
        clock.pass(Duration.ofMinutes(9));
        assertThat(only(health)).isEqualTo(seen);
        clock.pass(Duration.ofMinutes(1));
        assertUnseen(only(health));
    }

    @Test
    void aSiteOfOnesOwnMachineHasNone() throws Exception {
        assertThat(new SiteCertificateHealth(URI.create("http://127.0.0.1:8080"), new WaitingClock(NOW), null, TIMEOUT)
                        .look())
                .isEmpty();
    }

    private void assertRefused(int port) throws Exception {
        var finding = only(health(port));
        assertThat(finding.status()).isEqualTo(HealthStatus.CRITICAL);
        assertThat(finding.key()).isEqualTo("operations_health_site_certificate_refused");
        stop();
    }

    private static void assertUnseen(HealthFinding finding) {
        assertThat(finding.status()).isEqualTo(HealthStatus.WARNING);
        assertThat(finding.key()).isEqualTo("operations_health_site_certificate_unseen");
    }

    private static HealthFinding only(SiteCertificateHealth health) {
        assertThat(health.look()).hasSize(1);
        return health.look().get(0);
    }

    private static SiteCertificateHealth health(int port) throws Exception {
        return health(port, new WaitingClock(NOW));
    }

    private static SiteCertificateHealth health(int port, Clock clock) throws Exception {
        return health(port, clock, TIMEOUT);
    }

    private static SiteCertificateHealth health(int port, Clock clock, Duration timeout) throws Exception {
        var authorities = store();
        authorities.setCertificateEntry("known", KNOWN.certificate());
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(authorities);
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return new SiteCertificateHealth(
                URI.create("https://localhost:" + port), clock, tls.getSocketFactory(), timeout);
    }

    /** Starts a proxy that shows a certificate; returns its port. */
    private int show(DemoAuthority authority, String name, long days) throws Exception {
        return show(authority, Purpose.SITE, name, days);
    }

    private int show(DemoAuthority authority, Purpose purpose, String name, long days) throws Exception {
        var end = NOW.plus(Duration.ofDays(days)).plus(Duration.ofHours(1));
        var key = authority.newKey(name, purpose, NOW.minus(Duration.ofDays(90)), end);
        var keys = store();
        keys.setKeyEntry("site", key.privateKey(), PASSWORD, key.chain().toArray(Certificate[]::new));
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        var tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        proxy = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.setHttpsConfigurator(new HttpsConfigurator(tls));
        proxy.start();
        return proxy.getAddress().getPort();
    }

    private static KeyStore store() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
