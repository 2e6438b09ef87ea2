package ba.sigurno.ejb.certificate.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ba.sigurno.ejb.certificate.issue.SampleCertificate;
import ba.sigurno.ejb.certificate.seal.DemoAuthority;
import ba.sigurno.ejb.certificate.seal.DemoAuthority.Purpose;
import ba.sigurno.ejb.certificate.seal.SealedFiles;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of others, and files that are none: each is told what it is, at once, whatever it holds. */
class StrangeFileTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @Test
    void aScanIsNotOurs() throws IOException {
        assertThat(HandedIn.finding(scan(pdf -> {}))).isEqualTo(FileFinding.UNSEALED);
    }

    @Test
    void aCertificateWithoutASealIsNotTheFileWeIssued() {
        assertThat(HandedIn.finding(HandedIn.unsealed(HandedIn.certificate(Language.BOSNIAN))))
                .isNotEqualTo(FileFinding.GENUINE)
                .matches(finding -> !finding.isSignedByUs());
    }

    @Test
    void aCertificateThatAProgramWroteAnewIsNotTheFileWeIssued() throws IOException {
        try (var pdf = Loader.loadPDF(HandedIn.file(Language.BOSNIAN))) {
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            assertThat(HandedIn.finding(out.toByteArray()))
                    .isNotEqualTo(FileFinding.GENUINE)
                    .matches(finding -> !finding.isSignedByUs());
        }
    }

    @Test
    void anotherCentresFileMayBeGenuineButNotOurs() {
        var authority = new DemoAuthority("Druga ustanova", SealedFiles.BEGIN);
        var key = authority.newKey("Drugi centar", Purpose.SEAL, SealedFiles.BEGIN, SealedFiles.END);
        var certificate = SampleCertificate.in(Language.CROATIAN);

        assertThat(HandedIn.finding(HandedIn.ofAnotherCentre(certificate, key))).isEqualTo(FileFinding.OTHER_SEAL);
    }

    @Test
    void aLockedFileCannotBeRead() throws IOException {
        assertThat(HandedIn.finding(scan(
                        pdf -> pdf.protect(new StandardProtectionPolicy("vlasnik", "tajna", new AccessPermission())))))
                .isEqualTo(FileFinding.ENCRYPTED);
    }

    @Test
    void halfAFileCannotBeRead() throws IOException {
        var scan = scan(pdf -> {});
        assertThat(HandedIn.finding(Arrays.copyOf(scan, scan.length / 2))).isEqualTo(FileFinding.BROKEN);
        assertThat(HandedIn.finding("%PDF-1.7")).isEqualTo(FileFinding.BROKEN);
    }

    @Test
    void nothingAndTooMuchAreSaidToBeSo() {
        assertThat(HandedIn.finding("")).isEqualTo(FileFinding.EMPTY);
        assertThat(HandedIn.finding(new byte[FileCheck.MAX + 1])).isEqualTo(FileFinding.TOO_BIG);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "Certifikat vrijedi, majke mi.", "<html></html>", "{}", "a.b.c", "PK\3\4", "\0\0\0"})
    void whatIsNeitherAPdfNorABadge(String text) {
        assertThat(HandedIn.finding(text)).isEqualTo(FileFinding.OTHER_KIND);
    }

    @Test
    void noise() {
        var noise = new byte[FileCheck.MAX];
        new Random(7).nextBytes(noise);
        assertTimeoutPreemptively(AT_ONCE, () -> {
            assertThat(HandedIn.finding(noise)).isEqualTo(FileFinding.OTHER_KIND);
            System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 8);
            assertThat(HandedIn.finding(noise)).isEqualTo(FileFinding.BROKEN);
        });
    }

    /** Nothing in a file is read as PDF before its bytes are proven to be ours; so nothing in it is unpacked either. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "<<", "/Kids [1 0 R] ", "(((", "stream\n", "/ByteRange [0 1 ", "xref\n0 99999999\n"})
    void whatWouldTireAReaderOfPdf(String part) {
        var bomb = "%PDF-1.7\n" + part.repeat(900_000 / part.length()) + "\n%%EOF\n";
        assertTimeoutPreemptively(
                AT_ONCE, () -> assertThat(HandedIn.finding(bomb)).matches(finding -> !finding.isSignedByUs()));
    }

    /** Nested thousands of levels deep, with lengths and without. */
    @Test
    void whatWouldTireAReaderOfSignatures() {
        var endless = ByteBuffer.allocate(60_000);
        endless.putShort((short) 0x3082).putShort((short) 59_996);
        while (endless.hasRemaining()) {
            endless.putShort((short) 0x3080);
        }
        var nested = ByteBuffer.allocate(60_000);
        while (nested.hasRemaining()) {
            nested.putShort((short) 0x3082).putShort((short) (nested.remaining() - 2));
        }
        for (var bomb : new ByteBuffer[] {endless, nested}) {
            assertTimeoutPreemptively(AT_ONCE, () -> assertThat(HandedIn.finding(signedWith(bomb.array())))
                    .isEqualTo(FileFinding.OTHER_SEAL));
        }
    }

    /** Whoever asks whether a set is in order sorts it, and is long about it when it has many members. */
    @Test
    void whatWouldTireWhoeverSortsTheSetsOfASignature() throws IOException {
        var file = signedWith(Der.signatureWith(Der.upsideDown(15_000)));
        assertTimeoutPreemptively(
                AT_ONCE, () -> assertThat(HandedIn.finding(file)).isEqualTo(FileFinding.OTHER_SEAL));
    }

    /** A file in our form with any signature in it. */
    private static String signedWith(byte[] signature) {
        var hex = HexFormat.of().formatHex(signature);
        var head = "%PDF-1.7\n1 0 obj <</Contents ";
        int end = head.length() + hex.length() + 2;
        var tail = "/ByteRange [0 %d %d %d]>> endobj\n%%%%EOF\n";
        int rest = tail.formatted(head.length(), end, 100).length();
        return head + "<" + hex + ">" + tail.formatted(head.length(), end, rest == 100 ? rest : rest - 1);
    }

    private static byte[] scan(Forgery.Change change) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            change.on(pdf);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
