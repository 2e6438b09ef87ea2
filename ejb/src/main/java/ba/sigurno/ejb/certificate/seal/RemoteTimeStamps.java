package ba.sigurno.ejb.certificate.seal;

import ba.sigurno.ejb.crypto.Sha256;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Time-stamps of an authority, asked for by HTTP. */
final class RemoteTimeStamps implements TimeStamps {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BITS = 64;

    private final URI address;

    private volatile List<X509Certificate> chain = List.of();

    RemoteTimeStamps(URI address) {
        this.address = address;
    }

    @Override
    public TimeStampToken stamp(byte[] sha256) throws IOException {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        try {
            var request = generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(NONCE_BITS, RANDOM));
            var response = new TimeStampResponse(
                    ShortCalls.post(address, "application/timestamp-query", request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new IOException(address + " gave no time-stamp: " + response.getStatusString());
            }
            chain = certificates(response.getTimeStampToken());
            return response.getTimeStampToken();
        } catch (TSPException | GeneralSecurityException | RuntimeException e) {
            // What is no answer at all breaks the reader in many ways.
            throw new IOException(e);
        }
    }

    /** Those of the latest token; a first token is asked for when there was none yet. */
    @Override
    public List<X509Certificate> chain() throws IOException {
        if (chain.isEmpty()) {
            stamp(new byte[Sha256.LENGTH]);
        }
        return chain;
    }

    /** The signer's first, each followed by its issuer's as far as the token has them. */
    private static List<X509Certificate> certificates(TimeStampToken token) throws GeneralSecurityException {
        var known = token.getCertificates().getMatches(null);
        var chain = new ArrayList<X509Certificate>();
        var next = known.stream().filter(token.getSID()::match).findFirst();
        while (next.isPresent() && chain.size() < known.size()) {
            var holder = next.get();
            chain.add(new JcaX509CertificateConverter().getCertificate(holder));
            next = known.stream()
                    .filter(other -> other.getSubject().equals(holder.getIssuer()) && !other.equals(holder))
                    .findFirst();
        }
        return List.copyOf(chain);
    }
}
