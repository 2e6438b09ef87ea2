package ba.sigurno.ejb.pdf.drawing;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** A drawing shared by the pages of many documents: drawn once, or taken from a page made elsewhere. */
public final class Artwork {

    private final COSStream form;

    private Artwork(COSStream form) {
        this.form = form;
    }

    /** A flaw that keeps a page out of documents for archiving. */
    public enum Flaw {
        /** A font that is not inside the file. */
        FONT_NOT_EMBEDDED,
        /** A font without a mapping of its glyphs to letters. */
        FONT_WITHOUT_LETTERS,
        /** Colours of printing inks. */
        INK_COLOURS,
        /** Something else that PDF/A-3 forbids. */
        FORBIDDEN
    }

    /** A flaw, and the object that has it. */
    public record Finding(Flaw flaw, String what) {}

    /** Thrown for a page that cannot be used. */
    public static final class UnfitException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient List<Finding> findings;

        UnfitException(List<Finding> findings) {
            super(findings.toString());
            this.findings = List.copyOf(findings);
        }

        /** Returns the reasons; at least one. */
        public List<Finding> getFindings() {
            return findings;
        }
    }

    /** Draws something that fills a page. */
    public static Artwork drawn(Box page, Drawing drawing) throws IOException {
        PDDocument home = new PDDocument();
        // An appearance is a form, and accepts drawing like a page.
        PDAppearanceStream form = new PDAppearanceStream(home);
        form.setBBox(new PDRectangle(page.x(), page.y(), page.width(), page.height()));
        form.setResources(new PDResources());
        try (PDPageContentStream content =
                new PDPageContentStream(home, form, form.getStream().createOutputStream(COSName.FLATE_DECODE))) {
            drawing.on(content);
        }
        return new Artwork(form.getCOSObject());
    }

    /**
     * Takes the printed content of a page, without its fields and without anything that would make a document say more
     * than it shows.
     *
     * @throws UnfitException when documents with it could not be archived
     */
    public static Artwork of(PDPage page) throws IOException {
        PDDocument home = new PDDocument();
        return new Artwork(new ArtworkReader(home).read(page));
    }

    /**
     * Returns the artwork as a form to draw in a document. Copying reads the streams of the original, one reader at a
     * time.
     */
    public synchronized PDFormXObject in(PDDocument document) throws IOException {
        return new PDFormXObject(new Copier(document).cloneForNewDocument(form));
    }

    /** Copies objects from one document into another. */
    static final class Copier extends PDFCloneUtility {

        Copier(PDDocument destination) {
            super(destination);
        }
    }
}
