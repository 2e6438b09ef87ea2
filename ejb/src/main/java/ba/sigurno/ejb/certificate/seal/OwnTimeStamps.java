package ba.sigurno.ejb.certificate.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;

/** Gives time-stamps of a key of one's own, made in this process. They are worth what the clock and the key are worth. */
final class OwnTimeStamps extends KeyEntityTSPSource implements TimeStamps {

    /** Of the policies of ETSI EN 319 421 the baseline one. */
    private static final String POLICY = "0.4.0.2023.1.1";

    private final transient SigningKey key;
    private final transient Clock clock;

    OwnTimeStamps(SigningKey key, Clock clock) {
        super(key.privateKey(), key.certificate(), key.chain());
        this.key = key;
        this.clock = clock;
        setTsaPolicy(POLICY);
        setDigestAlgorithm(DigestAlgorithm.SHA256);
    }

    /** Returns now, while the key's certificate holds. */
    @Override
    protected Date getProductionTime() {
        var now = clock.instant();
        if (!key.isValidAt(now)) {
            throw new DSSException("The certificate of the own time-stamps has expired");
        }
        return Date.from(now);
    }

    @Override
    public List<X509Certificate> chain() {
        return key.chain();
    }
}
