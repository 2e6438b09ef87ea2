package ba.sigurno.ejb.certificate.seal;

import ba.sigurno.ejb.crypto.Sha256;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.tsp.TSPException;

/** Gives time-stamps of an authority, asked for by HTTP. */
final class RemoteTimeStamps extends OnlineTSPSource implements TimeStamps {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BITS = 64;

    private transient volatile List<X509Certificate> chain = List.of();

    RemoteTimeStamps(String address) {
        super(address, new ShortCalls("application/timestamp-query"));
        setNonceSource(() -> new BigInteger(NONCE_BITS, RANDOM).toByteArray());
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            var stamp = super.getTimeStampResponse(algorithm, digest);
            chain = chain(stamp);
            return stamp;
        } catch (TSPException | IOException | CMSException | RuntimeException e) {
            // What is no answer at all breaks its reader in many ways.
            throw new DSSExternalResourceException(e);
        }
    }

    /** Returns those of the latest time-stamp; a first one is asked for when there was none yet. */
    @Override
    public List<X509Certificate> chain() {
        if (chain.isEmpty()) {
            getTimeStampResponse(DigestAlgorithm.SHA256, new byte[Sha256.LENGTH]);
        }
        return chain;
    }

    /** Returns the signer's first, each followed by its issuer's as far as the time-stamp has them. */
    private static List<X509Certificate> chain(TimestampBinary stamp) throws TSPException, IOException, CMSException {
        var chain = new ArrayList<X509Certificate>();
        var token = new TimestampToken(stamp.getBytes(), TimestampType.SIGNATURE_TIMESTAMP);
        var known = token.getCertificates();
        var next = known.stream().filter(token::isSignedBy).findFirst();
        while (next.isPresent() && chain.size() < known.size()) {
            chain.add(next.get().getCertificate());
            next = issuer(next.get(), known);
        }
        return List.copyOf(chain);
    }

    private static Optional<CertificateToken> issuer(CertificateToken certificate, List<CertificateToken> known) {
        return known.stream()
                .filter(other -> !other.equals(certificate) && certificate.isSignedBy(other))
                .findFirst();
    }
}
