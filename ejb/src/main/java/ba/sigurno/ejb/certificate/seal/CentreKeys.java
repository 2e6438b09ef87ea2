package ba.sigurno.ejb.certificate.seal;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys with which the centre signs. The server starts without them; who needs one is told that there is none. A file
 * that could not be read is tried again the next time, so that a repaired one needs no restart.
 */
@ApplicationScoped
public class CentreKeys {

    private static final Logger LOG = Logger.getLogger(CentreKeys.class.getName());

    private Clock clock;
    private Optional<Path> keystore;
    private String password;
    private Optional<Path> formerFile;

    private volatile SigningKey key;
    private volatile List<X509Certificate> former;

    /** For the container's proxy. */
    protected CentreKeys() {}

    /**
     * From the configuration.
     *
     * @param keystore path of a PKCS#12 file with one key
     * @param password the file's password
     * @param former path of a PEM file with the certificates of keys that are no longer used, but were not stolen
     */
    @Inject
    public CentreKeys(
            Clock clock,
            @ConfigProperty(name = "SIGURNO_SIGNING_KEYSTORE") Optional<String> keystore,
            @ConfigProperty(name = "SIGURNO_SIGNING_PASSWORD") Optional<String> password,
            @ConfigProperty(name = "SIGURNO_SIGNING_FORMER") Optional<String> former) {
        this.clock = clock;
        this.keystore = keystore.map(Path::of);
        this.password = password.orElse("");
        this.formerFile = former.map(Path::of);
    }

    /**
     * The key to sign with now.
     *
     * @throws DomainException when there is none that can be read, or its certificate does not hold now
     */
    public SigningKey current() {
        var current = key().orElseThrow(() -> new DomainException("certificate_rule_no_key"));
        DomainException.require(current.isValidAt(clock.instant()), "certificate_rule_key_expired");
        return current;
    }

    /** The certificates of the current key, expired or not, and of former ones; what they signed is genuine. */
    public List<X509Certificate> trusted() {
        var trusted = new ArrayList<X509Certificate>();
        key().map(SigningKey::certificate).ifPresent(trusted::add);
        trusted.addAll(former());
        return List.copyOf(trusted);
    }

    private Optional<SigningKey> key() {
        if (key == null && keystore.isPresent()) {
            try {
                key = KeyFile.read(keystore.get(), password);
            } catch (IOException | GeneralSecurityException e) {
                LOG.severe(() -> "The centre's key cannot be read from %s: %s".formatted(keystore.get(), e));
            }
        }
        return Optional.ofNullable(key);
    }

    private List<X509Certificate> former() {
        if (former == null && formerFile.isPresent()) {
            try {
                former = KeyFile.certificates(formerFile.get());
            } catch (IOException | GeneralSecurityException e) {
                LOG.severe(() -> "Former certificates cannot be read from %s: %s".formatted(formerFile.get(), e));
            }
        }
        return former == null ? List.of() : former;
    }
}
