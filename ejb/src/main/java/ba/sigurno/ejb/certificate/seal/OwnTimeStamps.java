package ba.sigurno.ejb.certificate.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Time-stamps of a key of one's own, made in this process. They are worth what the clock and the key are worth. */
final class OwnTimeStamps implements TimeStamps {

    /** Of the policies of ETSI EN 319 421 the baseline one. */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("0.4.0.2023.1.1");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SigningKey key;
    private final Clock clock;
    private final JcaCertStore certificates;

    OwnTimeStamps(SigningKey key, Clock clock) throws GeneralSecurityException {
        this.key = key;
        this.clock = clock;
        this.certificates = new JcaCertStore(key.chain());
    }

    @Override
    public TimeStampToken stamp(byte[] sha256) throws IOException {
        var now = clock.instant();
        if (!key.isValidAt(now)) {
            throw new IOException("The certificate of the own time-stamps has expired");
        }
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var sha = digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256));
            var signer = new JcaSimpleSignerInfoGeneratorBuilder()
                    .build(key.javaAlgorithm(), key.privateKey(), key.certificate());
            var generator = new TimeStampTokenGenerator(signer, sha, POLICY);
            generator.addCertificates(certificates);
            generator.setResolution(TimeStampTokenGenerator.R_MILLISECONDS);
            var request = new TimeStampRequestGenerator();
            request.setCertReq(true);
            return generator.generate(
                    request.generate(TSPAlgorithms.SHA256, sha256), new BigInteger(120, RANDOM), Date.from(now));
        } catch (GeneralSecurityException | OperatorCreationException | TSPException e) {
            throw new IOException(e);
        }
    }

    @Override
    public List<X509Certificate> chain() {
        return key.chain();
    }
}
