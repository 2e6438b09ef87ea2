package ba.sigurno.ejb.operations.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at the certificate of the site's address as a browser does, by TLS (RFC 8446, RFC 9525): the proxy has it, whose renewal
 * fails without a word, and on its last day a country's teachers see a warning instead of a page.
 */
@ApplicationScoped
class SiteCertificateHealth implements HealthSource {

    /** Programs renew it a month before its end, so that by then they have failed for two weeks. */
    private static final long NOT_RENEWED = 14;

    private static final long LAST_DAYS = 3;
    private static final int HTTPS_PORT = 443;
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    /** The page and all programs that watch ask often, and it changes hardly ever. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private URI site;
    private Clock clock;
    private SSLSocketFactory sockets;
    private Duration timeout;
    private volatile Look last = new Look(Instant.MIN, List.of());

    private record Look(Instant at, List<HealthFinding> found) {}

    /** Lets the container create its proxy. */
    protected SiteCertificateHealth() {}

    @Inject
    SiteCertificateHealth(@ConfigProperty(name = "SIGURNO_BASE_URL") String site, Clock clock) {
        this(URI.create(site), clock, (SSLSocketFactory) SSLSocketFactory.getDefault(), TIMEOUT);
    }

    SiteCertificateHealth(URI site, Clock clock, SSLSocketFactory sockets, Duration timeout) {
        this.site = site;
        this.clock = clock;
        this.sockets = sockets;
        this.timeout = timeout;
    }

    @Override
    public boolean asksDatabase() {
        return false;
    }

    @Override
    public List<HealthFinding> look() {
        if (!"https".equals(site.getScheme())) {
            return List.of();
        }
        var now = clock.instant();
        if (last.at().plus(KEPT).isBefore(now)) {
            last = new Look(now, List.of(finding(now)));
        }
        return last.found();
    }

    private HealthFinding finding(Instant now) {
        try {
            long days = Duration.between(now, end()).toDays();
            return HealthFinding.daysLeft(
                    HealthCheck.SITE_CERTIFICATE, "operations_health_site_certificate", days, NOT_RENEWED, LAST_DAYS);
        } catch (SSLHandshakeException | SSLPeerUnverifiedException e) {
            return HealthFinding.critical(
                    HealthCheck.SITE_CERTIFICATE, "operations_health_site_certificate_refused", site.getHost());
        } catch (IOException e) {
            return HealthFinding.warning(
                    HealthCheck.SITE_CERTIFICATE, "operations_health_site_certificate_unseen", site.getHost());
        }
    }

    /** Returns when the first certificate of the chain that is shown ends. */
    private Instant end() throws IOException {
        int port = site.getPort() < 0 ? HTTPS_PORT : site.getPort();
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(site.getHost(), port), (int) timeout.toMillis());
            plain.setSoTimeout((int) timeout.toMillis());
            try (var socket = (SSLSocket) sockets.createSocket(plain, site.getHost(), port, true)) {
                var parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                socket.startHandshake();
                return Stream.of(socket.getSession().getPeerCertificates())
                        .map(certificate ->
                                ((X509Certificate) certificate).getNotAfter().toInstant())
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
            }
        }
    }
}
