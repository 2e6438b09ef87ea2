package ba.sigurno.ejb.operations.protection;

import ba.sigurno.ejb.operations.health.HealthCheck;
import ba.sigurno.ejb.operations.health.HealthFinding;
import ba.sigurno.ejb.operations.health.HealthSource;
import ba.sigurno.ejb.operations.health.HealthStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at the certificate of the site's address as a browser does, by TLS (RFC 8446, RFC 9525): the proxy has it, whose renewal
 * fails without a word, and after its last day a country's teachers see a warning instead of a page.
 */
@ApplicationScoped
class SiteCertificateHealth implements HealthSource {

    /** Of 90 days, programs renew it when 30 are left, so that by then they have failed for two weeks. */
    private static final long NOT_RENEWED = 14;

    private static final long LAST_DAYS = 3;
    private static final int HTTPS_PORT = 443;

    /** Of each step of the way to it, which is of this house. */
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    /** The page and all programs that watch ask often, and it changes hardly ever. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    /** A proxy that starts anew is back in a moment. */
    private static final Duration KEPT_WHEN_BAD = Duration.ofMinutes(1);

    private URI site;
    private Clock clock;
    private SSLSocketFactory sockets;
    private Duration timeout;
    private Instant next = Instant.MIN;
    private HealthFinding last;

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
        return "https".equals(site.getScheme()) ? List.of(finding()) : List.of();
    }

    /** Looks unless it did lately; all who ask meanwhile wait for the one who looks. */
    private synchronized HealthFinding finding() {
        var now = clock.instant();
        if (!next.isAfter(now)) {
            last = finding(now);
            next = now.plus(last.status() == HealthStatus.OK ? KEPT : KEPT_WHEN_BAD);
        }
        return last;
    }

    private HealthFinding finding(Instant now) {
        try {
            long days = Duration.between(now, end()).toDays();
            return HealthFinding.daysLeft(
                    HealthCheck.SITE_CERTIFICATE, "operations_health_site_certificate", days, NOT_RENEWED, LAST_DAYS);
        } catch (CertificateException e) {
            return refused();
        } catch (IOException e) {
            return isAboutCertificate(e)
                    ? refused()
                    : HealthFinding.warning(
                            HealthCheck.SITE_CERTIFICATE, "operations_health_site_certificate_unseen", site.getHost());
        }
    }

    private HealthFinding refused() {
        return HealthFinding.critical(
                HealthCheck.SITE_CERTIFICATE, "operations_health_site_certificate_refused", site.getHost());
    }

    private static boolean isAboutCertificate(IOException thrown) {
        return Stream.iterate((Throwable) thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(CertificateException.class::isInstance);
    }

    /**
     * Returns when the certificate ends.
     *
     * @throws CertificateException when it has no alternative name: Java takes it then, and browsers do not
     */
    private Instant end() throws IOException, CertificateException {
        int port = site.getPort() < 0 ? HTTPS_PORT : site.getPort();
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(site.getHost(), port), (int) timeout.toMillis());
            plain.setSoTimeout((int) timeout.toMillis());
            try (var socket = (SSLSocket) sockets.createSocket(plain, site.getHost(), port, true)) {
                var parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                socket.startHandshake();
                var certificate = (X509Certificate) socket.getSession().getPeerCertificates()[0];
                if (certificate.getSubjectAlternativeNames() == null) {
                    throw new CertificateException("no alternative name");
                }
                return certificate.getNotAfter().toInstant();
            }
        }
    }
}
