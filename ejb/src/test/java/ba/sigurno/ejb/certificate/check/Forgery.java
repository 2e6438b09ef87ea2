package ba.sigurno.ejb.certificate.check;

import ba.sigurno.ejb.certificate.seal.Seal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** What somebody may do to a file, byte by byte or with a program. */
final class Forgery {

    private final byte[] file;
    private final String text;

    Forgery(byte[] file) {
        this.file = file;
        this.text = new String(file, StandardCharsets.ISO_8859_1);
    }

    /** Where the digits of the signature begin. */
    int begin() {
        return text.indexOf("/Contents <") + "/Contents <".length();
    }

    /** Where they end: behind the last that says something. */
    int end() {
        int end = text.indexOf('>', begin());
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return end;
    }

    /** Where the first part of the file that says this begins. */
    int at(String words) {
        return text.indexOf(words);
    }

    /** With one byte changed. */
    byte[] flipped(int at, int change) {
        var changed = file.clone();
        changed[at] ^= (byte) change;
        return changed;
    }

    /** With one byte of the signature changed, in both its digits. */
    byte[] flippedInSignature(int at, int change) {
        var changed = file.clone();
        int digits = begin() + 2 * at;
        int value = Integer.parseInt(text.substring(digits, digits + 2), 16) ^ change;
        var hex = "%02x".formatted(value).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(hex, 0, changed, digits, hex.length);
        return changed;
    }

    /** With these words instead of those, which are as long. */
    byte[] said(String words, String instead) {
        return text.replace(words, instead).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** With something behind its end. */
    byte[] continued(String more) {
        return (text + more).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Without some of its end. */
    byte[] cut(int bytes) {
        return Arrays.copyOf(file, file.length - bytes);
    }

    /** A change that a program wrote behind the end. */
    byte[] updated(Change change) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            change.on(pdf);
            var out = new ByteArrayOutputStream();
            pdf.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** A note on the page, by which the page seems to say something else. */
    static void note(PDDocument pdf) throws IOException {
        var note = new PDAnnotationText();
        note.setContents("Vrijedi zauvijek");
        note.setRectangle(new PDRectangle(100, 100, 200, 50));
        var page = pdf.getPage(0);
        var annotations = page.getAnnotations();
        annotations.add(note);
        page.setAnnotations(annotations);
        page.getCOSObject().setNeedToBeUpdated(true);
        pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    }

    /** Another title. */
    static void title(PDDocument pdf) {
        var catalog = pdf.getDocumentCatalog().getCOSObject();
        catalog.setString(COSName.LANG, "en");
        catalog.setNeedToBeUpdated(true);
    }

    /** Signed anew, as it should be. */
    byte[] signedBy(Seal seal) throws IOException {
        int close = text.indexOf('>', begin()) + 1;
        return signedOver(seal, begin() - 1, close, file.length - close);
    }

    /** Signed anew, but with these numbers as the place of the signature: begin, end, and what follows. */
    byte[] signedOver(Seal seal, int begin, int end, int rest) throws IOException {
        int from = at("/ByteRange [");
        int to = text.indexOf(']', from);
        var range = "/ByteRange [0 %d %d %d".formatted(begin, end, rest);
        var changed = file.clone();
        var padded = (range + " ".repeat(to - from - range.length())).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(padded, 0, changed, from, padded.length);
        var signature = HexFormat.of().formatHex(seal.sign(out -> {
            out.write(changed, 0, begin);
            out.write(changed, end, rest);
        }));
        int room = text.indexOf('>', begin()) - begin();
        var digits = (signature + "0".repeat(room - signature.length())).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, changed, begin(), digits.length);
        return changed;
    }

    /** With another signature in its place. */
    byte[] withSignature(byte[] signature) {
        var changed = file.clone();
        int room = text.indexOf('>', begin()) - begin();
        var hex = HexFormat.of().formatHex(signature);
        var digits = (hex + "0".repeat(room - hex.length())).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, changed, begin(), digits.length);
        return changed;
    }

    /** What is done to a document. */
    @FunctionalInterface
    interface Change {
        void on(PDDocument pdf) throws IOException;
    }
}
