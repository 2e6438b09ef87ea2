package ba.sigurno.ejb.certificate.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which keys of the centre must not be believed any more, by the lists of revoked certificates in the configured file. */
@ApplicationScoped
public class RevokedKeys {

    private RevocationSources sources;

    /** For the container's proxy. */
    protected RevokedKeys() {}

    /** @param crl path of a file with lists of revoked certificates */
    @Inject
    public RevokedKeys(@ConfigProperty(name = "SIGURNO_SIGNING_CRL") Optional<String> crl) {
        sources = new RevocationSources(crl.map(Path::of));
    }

    /**
     * Since when the key of a certificate is not to be believed; empty while it is.
     *
     * @throws UncheckedIOException when the file cannot be read: nobody knows then which keys are to be believed
     */
    public Optional<Instant> since(X509Certificate certificate) {
        try {
            return sources.revokedSince(certificate);
        } catch (IOException e) {
            throw new UncheckedIOException("Lists of revoked certificates cannot be read", e);
        }
    }
}
