package ba.sigurno.ejb.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * What a document says to those who do not see it: a tree of headings, paragraphs and figures in reading order. The
 * parent tree leads back from each piece of marked content on a page (by number) to its element.
 */
final class StructureTree {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final List<COSArray> owners = new ArrayList<>();

    StructureTree(PDDocument pdf) {
        root.appendKid(document);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /** The element above all others. */
    PDStructureElement document() {
        return document;
    }

    /** A new last child. */
    PDStructureElement append(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** Starts the numbering of a page's marked content. */
    void open(PDPage page) {
        page.setStructParents(owners.size());
        owners.add(new COSArray());
    }

    /** Gives the next number on a page to an element. */
    int mark(PDPage page, PDStructureElement element) {
        COSArray ofPage = owners.get(page.getStructParents());
        int number = ofPage.size();
        ofPage.add(element);
        element.setPage(page);
        element.appendKid(number);
        return number;
    }

    /** Writes the way back from the pages into the tree. */
    void finish() {
        COSArray numbers = new COSArray();
        for (int page = 0; page < owners.size(); page++) {
            numbers.add(COSInteger.get(page));
            numbers.add(owners.get(page));
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        root.setParentTreeNextKey(owners.size());
    }
}
