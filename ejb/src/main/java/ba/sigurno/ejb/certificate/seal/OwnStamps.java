package ba.sigurno.ejb.certificate.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.logging.Logger;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose time-stamps are known without a word of the document they are in: those of the configured key. Of an authority
 * only the address is configured, not its key.
 */
@ApplicationScoped
public class OwnStamps {

    private static final Logger LOG = Logger.getLogger(OwnStamps.class.getName());

    private Optional<Path> keystore;
    private String password;

    /** For the container's proxy. */
    protected OwnStamps() {}

    /**
     * From the configuration.
     *
     * @param keystore path of a PKCS#12 file with a key for time-stamps of one's own
     * @param password the file's password
     */
    @Inject
    public OwnStamps(
            @ConfigProperty(name = "SIGURNO_TSA_KEYSTORE") Optional<String> keystore,
            @ConfigProperty(name = "SIGURNO_TSA_PASSWORD") Optional<String> password) {
        this.keystore = keystore.map(Path::of);
        this.password = password.orElse("");
    }

    /** Whether this is the certificate of the configured key; not when its file cannot be read. */
    public boolean areBy(X509CertificateHolder giver) {
        try {
            return keystore.isPresent()
                    && giver.equals(new JcaX509CertificateHolder(
                            KeyFile.read(keystore.get(), password).certificate()));
        } catch (IOException | GeneralSecurityException e) {
            LOG.severe(() -> "The key of time-stamps cannot be read from %s: %s".formatted(keystore.get(), e));
            return false;
        }
    }
}
