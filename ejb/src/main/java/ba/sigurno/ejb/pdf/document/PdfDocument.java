package ba.sigurno.ejb.pdf.document;

import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.signing.SignedFile;
import ba.sigurno.ejb.pdf.signing.Signer;
import ba.sigurno.ejb.pdf.text.Fonts;
import ba.sigurno.persistence.i18n.Language;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A document of the product: tagged, with its language and title, fonts embedded and colours defined, so that it looks
 * the same everywhere and can be read out. The same content gives the same bytes.
 */
public final class PdfDocument implements AutoCloseable {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final PDDocument pdf = new PDDocument();
    private final Fonts fonts = new Fonts(pdf);
    private final StructureTree structure;
    private final Instant created;

    /**
     * @param language the language and script of the texts
     * @param title the title shown in a reader's window
     * @param created the document's date; a document that is drawn again carries the date of the first time
     */
    public PdfDocument(Language language, String title, Instant created) throws IOException {
        this.created = created;
        pdf.setVersion(1.7f);
        pdf.setDocumentId(created.toEpochMilli());
        structure = new StructureTree(pdf);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(language.getTag());
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.addOutputIntent(screenColours());
        new Metadata(language, title, created).describe(pdf);
    }

    private PDOutputIntent screenColours() throws IOException {
        PDOutputIntent intent = new PDOutputIntent(pdf, new ByteArrayInputStream(SRGB));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    /** Returns the fonts to fit texts with. */
    public Fonts fonts() {
        return fonts;
    }

    /** Returns the element of the structure tree that holds all others. */
    public PDStructureElement body() {
        return structure.document();
    }

    /** Adds an element that groups those that follow, such as a section. */
    public PDStructureElement group(PDStructureElement parent, String type) {
        return structure.append(parent, type);
    }

    /** Adds a page at the end; close it before the document is saved. */
    public PdfPage addPage(Box size) throws IOException {
        return new PdfPage(pdf, structure, size);
    }

    /** Puts a file into the document; see {@link Attachment}. */
    public void attach(Attachment file) throws IOException {
        file.putInto(pdf, created);
    }

    /** Writes the document; nothing can be added to it afterwards. */
    public void save(OutputStream out) throws IOException {
        structure.finish();
        pdf.save(out);
    }

    /**
     * Returns the document, signed in the place that one of its pages has for it.
     *
     * @param room the most bytes of the signature, as given when its place was added
     */
    public byte[] sign(int room, Signer signer) throws IOException {
        structure.finish();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // A signature must not be inside a compressed object stream.
        pdf.save(bytes, CompressParameters.NO_COMPRESSION);
        return new SignedFile(bytes.toByteArray(), room).sign(signer);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
