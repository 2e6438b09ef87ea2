package ba.sigurno.ejb.certificate.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The machine-readable content of a certificate's file. Only files whose seal was found good are read, which are files that
 * we wrote; still no more is taken out of them than a certificate has.
 *
 * @param sealedAt when it was sealed, as it says itself
 * @param checkUrl the address that it says it can be checked at
 * @param credential the badge in it
 * @param store certificates that are sealed with it
 */
record SealedDocument(Instant sealedAt, String checkUrl, String credential, List<byte[]> store) {

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName SECURITY_STORE = COSName.getPDFName("DSS");
    private static final COSName CERTIFICATES = COSName.getPDFName("Certs");
    private static final COSName ETSI_CADES = COSName.getPDFName("ETSI.CAdES.detached");

    /** Ten times what a certificate in a store has, in bytes. */
    private static final int MAX_CERTIFICATE = 16 * 1024;

    /** Reads a file; empty when it is no certificate of ours, although it is sealed with our key. */
    static Optional<SealedDocument> read(byte[] file, SignedParts parts) {
        try (var pdf = Loader.loadPDF(file)) {
            var signatures = pdf.getSignatureDictionaries();
            var catalog = pdf.getDocumentCatalog().getCOSObject();
            if (signatures.size() != 1
                    || !isSeal(signatures.get(0), parts)
                    || pdf.getDocument().getTrailer().containsKey(COSName.PREV)) {
                return Optional.empty();
            }
            var seal = signatures.get(0);
            return Optional.of(new SealedDocument(
                    seal.getSignDate().toInstant(), seal.getContactInfo(), credential(catalog), store(catalog)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the signature of the form is the one that was found good. */
    private static boolean isSeal(PDSignature signature, SignedParts parts) {
        var contents = signature.getContents();
        int length = parts.signature().length;
        return ETSI_CADES.getName().equals(signature.getSubFilter())
                && contents.length >= length
                && Arrays.equals(contents, 0, length, parts.signature(), 0, length);
    }

    private static String credential(COSDictionary catalog) throws IOException {
        var associated = (COSArray) catalog.getDictionaryObject(ASSOCIATED);
        if (associated.size() != 1) {
            throw new IOException("A certificate carries one file");
        }
        var specification = (COSDictionary) associated.getObject(0);
        var files = specification.getCOSDictionary(COSName.EF);
        var bytes = bytes(files.getDictionaryObject(COSName.F), FileCheck.MAX_BADGE);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static List<byte[]> store(COSDictionary catalog) throws IOException {
        var store = catalog.getCOSDictionary(SECURITY_STORE);
        var certificates = new ArrayList<byte[]>();
        if (store != null) {
            var streams = store.getCOSArray(CERTIFICATES);
            for (int at = 0; at < streams.size(); at++) {
                certificates.add(bytes(streams.getObject(at), MAX_CERTIFICATE));
            }
        }
        return certificates;
    }

    /** Whether it names a certificate; byte by byte. */
    boolean names(X509CertificateHolder certificate) {
        try {
            var encoded = certificate.getEncoded();
            return store.stream().anyMatch(each -> Arrays.equals(each, encoded));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether it names all these certificates, if any; a document without proof for archives names none. */
    boolean namesAll(Collection<X509CertificateHolder> certificates) {
        return store.isEmpty() || certificates.stream().allMatch(this::names);
    }

    private static byte[] bytes(COSBase stream, int most) throws IOException {
        try (var in = ((COSStream) stream).createInputStream()) {
            return in.readNBytes(most);
        }
    }
}
