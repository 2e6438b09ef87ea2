package ba.sigurno.ejb.pdf.document;

import ba.sigurno.ejb.pdf.drawing.Artwork;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Drawing;
import ba.sigurno.ejb.pdf.signing.SignatureField;
import ba.sigurno.ejb.pdf.signing.Signing;
import ba.sigurno.ejb.pdf.text.SetText;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * A page being drawn. Everything on it is either an artifact (decoration, which a screen reader skips) or belongs to an
 * element of the structure tree; the order of drawing is the order of reading.
 */
public final class PdfPage implements AutoCloseable {

    private final PDDocument document;
    private final StructureTree structure;
    private final PDPage page;
    private final PDPageContentStream content;

    PdfPage(PDDocument document, StructureTree structure, Box size) throws IOException {
        this.document = document;
        this.structure = structure;
        this.page = new PDPage(new PDRectangle(size.width(), size.height()));
        structure.open(page);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    /**
     * Draws a text with its upper left corner at a point, as an element of its own.
     *
     * @param parent the element it belongs to
     * @param type its type, one of {@link StandardStructureTypes}
     * @return the vertical position below the text
     */
    public float text(PDStructureElement parent, String type, SetText block, float left, float top) throws IOException {
        PDStructureElement element = structure.append(parent, type);
        content.beginMarkedContent(COSName.getPDFName(type), structure.mark(page, element));
        block.draw(content, left, top);
        content.endMarkedContent();
        return top - block.height();
    }

    /** Draws a picture with a meaning, and its alternative text. */
    public void figure(PDStructureElement parent, String inWords, Box box, Drawing drawing) throws IOException {
        PDStructureElement element = structure.append(parent, StandardStructureTypes.Figure);
        element.setAlternateDescription(inWords);
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setBBox(new PDRectangle(box.x(), box.y(), box.width(), box.height()));
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        element.addAttribute(layout);
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), structure.mark(page, element));
        isolated(drawing);
        content.endMarkedContent();
    }

    /**
     * Adds the place of the document's only signature, which it gets when it is saved.
     *
     * @param inWords the alternative text of its appearance
     */
    public void signature(PDStructureElement parent, Signing signing, String inWords, Box box, Drawing look)
            throws IOException {
        PDStructureElement element = structure.append(parent, StandardStructureTypes.FORM);
        element.setAlternateDescription(inWords);
        structure.refer(page, SignatureField.add(document, page, signing, inWords, box, look), element);
    }

    /** Draws decoration, or content that another element gives as text. */
    public void artifact(Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        isolated(drawing);
        content.endMarkedContent();
    }

    /** Draws decoration that is the same in other documents. */
    public void artifact(Artwork artwork) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.drawForm(artwork.in(document));
        content.endMarkedContent();
    }

    private void isolated(Drawing drawing) throws IOException {
        content.saveGraphicsState();
        drawing.on(content);
        content.restoreGraphicsState();
    }

    /** Ends the page. */
    @Override
    public void close() throws IOException {
        content.close();
    }
}
