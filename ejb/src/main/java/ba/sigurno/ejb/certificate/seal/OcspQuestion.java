package ba.sigurno.ejb.certificate.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The question to an issuer whether it revoked a certificate (OCSP, RFC 6960), and what is taken for an answer to it. */
final class OcspQuestion {

    /** So far may the clocks of two houses be apart. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final X509CertificateHolder certificate;
    private final X509CertificateHolder issuer;
    private final DigestCalculatorProvider digests;

    OcspQuestion(X509Certificate certificate, X509Certificate issuer)
            throws GeneralSecurityException, OperatorCreationException {
        this.certificate = new JcaX509CertificateHolder(certificate);
        this.issuer = new JcaX509CertificateHolder(issuer);
        this.digests = new JcaDigestCalculatorProviderBuilder().build();
    }

    byte[] encoded() throws IOException, OCSPException, OperatorCreationException {
        var id = new CertificateID(digests.get(CertificateID.HASH_SHA1), issuer, certificate.getSerialNumber());
        return new OCSPReqBuilder().addRequest(id).build().getEncoded();
    }

    /**
     * The word in an answer.
     *
     * @throws IOException when it is no answer to this question, is not of now, or is by somebody who may not give it
     */
    RevocationSources.Word answered(byte[] response, Instant now) throws IOException, OCSPException {
        var read = new OCSPResp(response);
        if (read.getStatus() != OCSPResp.SUCCESSFUL || !(read.getResponseObject() instanceof BasicOCSPResp)) {
            throw new IOException("No answer: " + read.getStatus());
        }
        var answer = (BasicOCSPResp) read.getResponseObject();
        if (!isByIssuer(answer, now)) {
            throw new IOException("An answer by somebody else than the issuer");
        }
        for (var single : answer.getResponses()) {
            if (isAbout(single) && isOf(single, now)) {
                return new RevocationSources.Word(
                        Optional.empty(), Optional.of(answer.getEncoded()), isRevoked(single.getCertStatus()));
            }
        }
        throw new IOException("An answer about another certificate, or of another time");
    }

    /** Or by whom the issuer lets answer. */
    private boolean isByIssuer(BasicOCSPResp answer, Instant now) {
        return isSigned(answer, issuer)
                || Stream.of(answer.getCerts()).anyMatch(other -> mayAnswer(other, now) && isSigned(answer, other));
    }

    private boolean mayAnswer(X509CertificateHolder other, Instant now) {
        try {
            var usage = ExtendedKeyUsage.fromExtensions(other.getExtensions());
            return usage != null
                    && usage.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)
                    && other.isValidOn(Date.from(now))
                    && other.getIssuer().equals(issuer.getSubject())
                    && other.isSignatureValid(verifier(issuer));
        } catch (CertException | GeneralSecurityException | OperatorCreationException e) {
            return false;
        }
    }

    private static boolean isSigned(BasicOCSPResp answer, X509CertificateHolder signer) {
        try {
            return answer.isSignatureValid(verifier(signer));
        } catch (OCSPException | GeneralSecurityException | OperatorCreationException e) {
            // As when the key is of another kind than the signature.
            return false;
        }
    }

    private static ContentVerifierProvider verifier(X509CertificateHolder signer)
            throws GeneralSecurityException, OperatorCreationException {
        return new JcaContentVerifierProviderBuilder().build(signer);
    }

    private boolean isAbout(SingleResp single) throws OCSPException {
        return single.getCertID().getSerialNumber().equals(certificate.getSerialNumber())
                && single.getCertID().matchesIssuer(issuer, digests);
    }

    /** Who does not say until when an answer holds, has a newer one at any time. */
    private static boolean isOf(SingleResp single, Instant now) {
        var from = single.getThisUpdate();
        var until = Optional.ofNullable(single.getNextUpdate()).orElse(from);
        return !from.toInstant().isAfter(now.plus(TOLERANCE))
                && !until.toInstant().isBefore(now.minus(TOLERANCE));
    }

    private static boolean isRevoked(CertificateStatus status) throws IOException {
        if (status != CertificateStatus.GOOD && !(status instanceof RevokedStatus)) {
            throw new IOException("The issuer does not know the certificate");
        }
        return status instanceof RevokedStatus;
    }
}
