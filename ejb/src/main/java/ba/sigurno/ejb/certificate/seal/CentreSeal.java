package ba.sigurno.ejb.certificate.seal;

import ba.sigurno.ejb.pdf.signing.Signing.Proof;
import ba.sigurno.persistence.i18n.DomainException;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.DSSSecurityProvider;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals documents with the centre's key (PAdES): with a time-stamp where a source of them is configured (B-T), and with the
 * proof that nothing was revoked where that can be had (B-LT).
 */
@ApplicationScoped
public class CentreSeal {

    private static final Logger LOG = Logger.getLogger(CentreSeal.class.getName());

    /** What a signature and a time-stamp have beside certificates and the proof of revocation, amply, in bytes. */
    private static final int SIGNATURES = 3 * 1024;

    private CentreKeys keys;
    private Clock clock;
    private Settings settings;
    private Revocations revocations;

    private volatile TimeStamps stamps;

    /**
     * Where time-stamps and lists of revoked certificates come from; all may be missing.
     *
     * @param tsaUrl the address of a time-stamping authority (RFC 3161)
     * @param tsaKeystore path of a PKCS#12 file with a key for time-stamps of one's own
     * @param tsaPassword that file's password
     * @param crl path of a file with lists of revoked certificates
     */
    public record Settings(
            Optional<String> tsaUrl, Optional<String> tsaKeystore, Optional<String> tsaPassword, Optional<String> crl) {

        /** Neither time-stamps nor lists. */
        public static final Settings NONE =
                new Settings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        boolean hasTimeStamps() {
            return tsaUrl.isPresent() || tsaKeystore.isPresent();
        }
    }

    /** For the container's proxy. */
    protected CentreSeal() {}

    /** From the configuration. */
    @Inject
    public CentreSeal(
            CentreKeys keys,
            Clock clock,
            @ConfigProperty(name = "SIGURNO_TSA_URL") Optional<String> tsaUrl,
            @ConfigProperty(name = "SIGURNO_TSA_KEYSTORE") Optional<String> tsaKeystore,
            @ConfigProperty(name = "SIGURNO_TSA_PASSWORD") Optional<String> tsaPassword,
            @ConfigProperty(name = "SIGURNO_SIGNING_CRL") Optional<String> crl) {
        this(keys, clock, new Settings(tsaUrl, tsaKeystore, tsaPassword, crl));
    }

    /** With these settings. */
    public CentreSeal(CentreKeys keys, Clock clock, Settings settings) {
        this.keys = keys;
        this.clock = clock;
        this.settings = settings;
        this.revocations = new Revocations(new RevocationSources(settings.crl().map(Path::of)), clock);
    }

    /**
     * Takes the seal in hand for one document.
     *
     * @throws DomainException when there is no key that holds, its certificate was revoked, or no time-stamp can be had
     */
    public Seal take() {
        var key = keys.current();
        try {
            var source = timeStamps();
            var certificates = new ArrayList<X509Certificate>(key.chain());
            if (source.isPresent()) {
                certificates.addAll(source.get().chain());
            }
            var known = revocations.of(certificates);
            DomainException.require(!known.revoked(), "certificate_rule_key_revoked");
            // Without a time-stamp nobody can tell later that the proof was of the right time.
            var proof = source.isPresent() ? known.proof() : Proof.NONE;
            int room = SIGNATURES + Revocations.size(certificates) + Revocations.size(proof);
            return new Seal(new CmsSignature(key, source, proof), proof, clock.instant(), room);
        } catch (IOException | GeneralSecurityException | DSSException e) {
            throw noTimeStamp(e);
        }
    }

    /** Returns the refusal of a seal without the time-stamp that it should have. */
    static DomainException noTimeStamp(Exception cause) {
        LOG.severe(() -> "No time-stamp for the centre's seal: " + cause);
        return new DomainException("certificate_rule_no_time_stamp");
    }

    /** Takes along the provider that DSS registers in the server, else the next deployment met classes of this one. */
    @PreDestroy
    void end() {
        Security.removeProvider(DSSSecurityProvider.getSecurityProviderName());
    }

    private Optional<TimeStamps> timeStamps() throws IOException, GeneralSecurityException {
        if (stamps == null && settings.hasTimeStamps()) {
            stamps = settings.tsaUrl().isPresent()
                    ? new RemoteTimeStamps(settings.tsaUrl().get())
                    : new OwnTimeStamps(
                            KeyFile.read(
                                    Path.of(settings.tsaKeystore().orElseThrow()),
                                    settings.tsaPassword().orElse("")),
                            clock);
        }
        return Optional.ofNullable(stamps);
    }
}
