package ba.sigurno.ejb.pdf.document;

import ba.sigurno.ejb.pdf.drawing.Box;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a document as its readers do: its text, its pictures, its fonts. */
public final class PdfReading implements AutoCloseable {

    private final PDDocument document;

    public PdfReading(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
    }

    public PDDocument document() {
        return document;
    }

    /** All text in the order of the file, any white space one space. */
    public String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
    }

    /** The texts of the QR codes that a scanner finds on a page. */
    public List<String> qrCodes(int page) throws IOException, NotFoundException {
        return qrCodes(image(page, 150, ImageType.RGB));
    }

    /** The texts of the QR codes that a scanner finds in a picture. */
    public static List<String> qrCodes(BufferedImage image) throws NotFoundException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        Result[] found = new QRCodeMultiReader()
                .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true));
        return Arrays.stream(found).map(Result::getText).toList();
    }

    /** A page as a picture. */
    public BufferedImage image(int page, int dpi, ImageType type) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page, dpi, type);
    }

    /** Where the letters stand: boxes from the page's lower left corner. */
    public List<Box> letters() throws IOException {
        var boxes = new ArrayList<Box>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                for (TextPosition at : positions) {
                    float bottom = at.getPageHeight() - at.getY();
                    boxes.add(new Box(at.getX(), bottom, at.getWidth(), at.getHeight()));
                }
            }
        }.getText(document);
        return boxes;
    }

    /** What the file says that each of its letters is, in their order. */
    public List<String> characters() throws IOException {
        var characters = new ArrayList<String>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                characters.add(at.getUnicode());
            }
        }.getText(document);
        return characters;
    }

    /** The fonts that the pages use. */
    public List<PDFont> fonts() {
        var fonts = new ArrayList<PDFont>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                try {
                    fonts.add(page.getResources().getFont(name));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return fonts;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
