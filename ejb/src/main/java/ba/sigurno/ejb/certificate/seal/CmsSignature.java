package ba.sigurno.ejb.certificate.seal;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.ejb.pdf.signing.Signer;
import ba.sigurno.ejb.pdf.signing.Signing.Proof;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The signature of PAdES: CMS without the signed content, which says by which certificate it was made, but not when. Time
 * is for the document and for the time-stamp over the signature.
 */
final class CmsSignature implements Signer {

    /** Where readers of PDF look for what is known of revocation (ISO 32000, 12.8.3.3.2). */
    private static final ASN1ObjectIdentifier REVOCATION = new ASN1ObjectIdentifier("1.2.840.113583.1.1.8");

    private final SigningKey key;
    private final Optional<TimeStamps> stamps;
    private final Proof proof;

    CmsSignature(SigningKey key, Optional<TimeStamps> stamps, Proof proof) {
        this.key = key;
        this.stamps = stamps;
        this.proof = proof;
    }

    @Override
    public byte[] sign(Content content) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer());
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator.generate(new Signed(content), false).getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException(e);
        }
    }

    private SignerInfoGenerator signer() throws GeneralSecurityException, OperatorCreationException {
        var builder = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(new SignedAttributes(key.certificate(), proof));
        stamps.ifPresent(source -> builder.setUnsignedAttributeGenerator(signed -> stamped(signed, source)));
        return builder.build(
                new JcaContentSignerBuilder(key.javaAlgorithm()).build(key.privateKey()), key.certificate());
    }

    private static AttributeTable stamped(Map<?, ?> signed, TimeStamps source) {
        try {
            var digest = Sha256.of((byte[]) signed.get(CMSAttributeTableGenerator.SIGNATURE));
            var token = source.getTimeStampResponse(DigestAlgorithm.SHA256, digest);
            return new AttributeTable(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(ASN1Primitive.fromByteArray(token.getBytes()))));
        } catch (IOException | DSSException e) {
            throw CentreSeal.noTimeStamp(e);
        }
    }

    /** What is signed together with the document's digest. */
    private static final class SignedAttributes extends DefaultSignedAttributeTableGenerator {

        private final Attribute certificate;
        private final Proof proof;

        SignedAttributes(X509Certificate certificate, Proof proof) throws CertificateEncodingException {
            this.proof = proof;
            ASN1Encodable id = new SigningCertificateV2(new ESSCertIDv2(Sha256.of(certificate.getEncoded())));
            this.certificate = new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(id));
        }

        @Override
        public AttributeTable getAttributes(@SuppressWarnings("rawtypes") Map parameters) {
            var attributes = super.getAttributes(parameters)
                    .remove(CMSAttributes.signingTime)
                    .remove(CMSAttributes.cmsAlgorithmProtect)
                    .add(certificate.getAttrType(), certificate.getAttrValues().getObjectAt(0));
            return proof.isEmpty() ? attributes : attributes.add(REVOCATION, revocation());
        }

        /** Lists first, then answers, each as they are. */
        private ASN1Encodable revocation() {
            var parts = new ASN1EncodableVector();
            if (!proof.revocationLists().isEmpty()) {
                parts.add(
                        new DERTaggedObject(true, 0, sequence(proof.revocationLists(), CertificateList::getInstance)));
            }
            if (!proof.answers().isEmpty()) {
                parts.add(new DERTaggedObject(true, 1, sequence(proof.answers(), OCSPResponse::getInstance)));
            }
            return new DERSequence(parts);
        }

        private static ASN1Encodable sequence(List<byte[]> encoded, Function<byte[], ASN1Encodable> reader) {
            var all = new ASN1EncodableVector();
            encoded.forEach(each -> all.add(reader.apply(each)));
            return new DERSequence(all);
        }
    }

    /** The document as what CMS signs. */
    private record Signed(Content content) implements CMSTypedData {

        @Override
        public ASN1ObjectIdentifier getContentType() {
            return CMSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            content.writeTo(out);
        }

        @Override
        public Object getContent() {
            return content;
        }
    }
}
