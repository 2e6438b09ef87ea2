package ba.sigurno.ejb.pdf.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * The structure of a document for screen readers: a tree of headings, paragraphs and figures in reading order. The
 * parent tree leads back from each piece of marked content on a page (by number) and from each field to its element.
 */
final class StructureTree {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final List<COSBase> owners = new ArrayList<>();

    StructureTree(PDDocument pdf) {
        root.appendKid(document);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /** Returns the root element. */
    PDStructureElement document() {
        return document;
    }

    /** Appends an element as the last child. */
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
        COSArray ofPage = (COSArray) owners.get(page.getStructParents());
        int number = ofPage.size();
        ofPage.add(element);
        element.setPage(page);
        element.appendKid(number);
        return number;
    }

    /** Makes an object that stands on a page by itself, such as a field, part of an element. */
    void refer(PDPage page, PDAnnotation annotation, PDStructureElement element) {
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        element.setPage(page);
        element.appendKid(reference);
        annotation.setStructParent(owners.size());
        owners.add(element.getCOSObject());
    }

    /** Writes the parent tree from the pages and fields back into the structure tree. */
    void finish() {
        COSArray numbers = new COSArray();
        for (int owned = 0; owned < owners.size(); owned++) {
            numbers.add(COSInteger.get(owned));
            numbers.add(owners.get(owned));
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        root.setParentTreeNextKey(owners.size());
    }
}
