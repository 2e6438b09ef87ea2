package ba.sigurno.ejb.pdf.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * A file embedded in a document that belongs to it as a whole: an associated file of PDF/A-3 (ISO 19005-3, 6.8), which
 * readers also show among the attachments. A document carries one.
 *
 * @param name its name, in ASCII
 * @param mediaType its media type, such as {@code text/plain}
 * @param bytes its content
 * @param description its description, in the document's language
 * @param relation its relationship to the document
 */
public record Attachment(String name, String mediaType, byte[] bytes, String description, Relation relation) {

    private static final COSName AF = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    /** The relationship of a file to the document that carries it. */
    public enum Relation {
        /** The content of the document, for machines. */
        DATA("Data"),
        /** A supplement to the document. */
        SUPPLEMENT("Supplement");

        private final COSName name;

        Relation(String name) {
            this.name = COSName.getPDFName(name);
        }
    }

    void putInto(PDDocument pdf, Instant created) throws IOException {
        var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype(mediaType);
        file.setSize(bytes.length);
        file.setModDate(
                GregorianCalendar.from(created.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC)));
        var specification = new PDComplexFileSpecification(new COSDictionary());
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription(description);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setItem(COSName.TYPE, COSName.FILESPEC);
        specification.getCOSObject().setItem(RELATIONSHIP, relation.name);

        var names = new PDEmbeddedFilesNameTreeNode();
        names.setNames(Map.of(name, specification));
        var catalog = pdf.getDocumentCatalog();
        var dictionary = new PDDocumentNameDictionary(catalog);
        dictionary.setEmbeddedFiles(names);
        catalog.setNames(dictionary);
        var associated = new COSArray();
        associated.add(specification.getCOSObject());
        catalog.getCOSObject().setItem(AF, associated);
    }
}
