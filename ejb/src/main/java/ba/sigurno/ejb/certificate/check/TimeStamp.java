package ba.sigurno.ejb.certificate.check;

import ba.sigurno.ejb.crypto.Sha256;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Somebody's word that a signature existed at a time (RFC 3161), which went into the file after it was signed. */
final class TimeStamp {

    private final byte[] signature;
    private final ContentInfo encoded;
    private final TimeStampToken token;

    private TimeStamp(byte[] signature, ContentInfo encoded) throws IOException {
        this.signature = signature;
        this.encoded = encoded;
        var said = SignedData.getInstance(encoded.getContent())
                .getEncapContentInfo()
                .getContent();
        if (!DerNesting.isSound(ASN1OctetString.getInstance(said).getOctets())) {
            throw new IOException("The time-stamp is nested too deep");
        }
        try {
            this.token = new TimeStampToken(encoded);
        } catch (TSPException e) {
            throw new IOException(e);
        }
    }

    /**
     * The time-stamp that goes with a signature.
     *
     * @throws IOException when something else goes with it
     */
    static Optional<TimeStamp> of(SignerInformation signer) throws IOException {
        var unsigned = signer.getUnsignedAttributes();
        if (unsigned == null) {
            return Optional.empty();
        }
        var attribute = unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null
                || unsigned.size() != 1
                || attribute.getAttrValues().size() != 1) {
            throw new IOException("Something unsigned goes with the signature");
        }
        return Optional.of(new TimeStamp(
                signer.getSignature(),
                ContentInfo.getInstance(attribute.getAttrValues().getObjectAt(0))));
    }

    /** Those that go with it. */
    Collection<X509CertificateHolder> certificates() {
        return token.getCertificates().getMatches(null);
    }

    /** The certificate of whoever gave it, if it goes with it. */
    Optional<X509CertificateHolder> giver() {
        return certificates().stream()
                .filter(certificate -> token.getSID().match(certificate))
                .findFirst();
    }

    /** Whether it is about that signature, and whoever gave it may give such. */
    boolean isGood() {
        try {
            var giver = giver();
            return giver.isPresent()
                    && PlainForm.has(encoded, giver.get())
                    && token.toCMSSignedData()
                                    .getSignerInfos()
                                    .getSigners()
                                    .iterator()
                                    .next()
                                    .getUnsignedAttributes()
                            == null
                    && isAboutSignature()
                    && isSigned(giver.get());
        } catch (IOException
                | GeneralSecurityException
                | OperatorCreationException
                | TSPException
                | RuntimeException
                | StackOverflowError e) {
            // What a stranger wrote can break a reader of ASN.1 in any way.
            return false;
        }
    }

    private boolean isSigned(X509CertificateHolder giver)
            throws OperatorCreationException, GeneralSecurityException, TSPException {
        // Throws unless the giver signed it and was allowed to at that time.
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(giver));
        return true;
    }

    private boolean isAboutSignature() {
        var info = token.getTimeStampInfo();
        return NISTObjectIdentifiers.id_sha256.equals(info.getMessageImprintAlgOID())
                && Arrays.equals(info.getMessageImprintDigest(), Sha256.of(signature));
    }

    /** The time it tells. */
    Instant at() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }
}
