package ba.sigurno.ejb.library.print;

import ba.sigurno.ejb.pdf.document.PdfDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** A group in the structure of a document. It begins with what is drawn first in it: what is only measured leaves none. */
final class Branch {

    private final PdfDocument document;
    private final Branch parent;
    private final String type;
    private final String numbering;
    private PDStructureElement element;

    private Branch(PdfDocument document, Branch parent, String type, String numbering) {
        this.document = document;
        this.parent = parent;
        this.type = type;
        this.numbering = numbering;
    }

    /** Returns the group of all of an item. */
    static Branch section(PdfDocument document) {
        return new Branch(document, null, StandardStructureTypes.SECT, null);
    }

    /** Returns a group of a type in this one. */
    Branch group(String type) {
        return new Branch(document, this, type, null);
    }

    /** Returns a list in this group, which says how its entries are marked. */
    Branch list(boolean ordered) {
        return new Branch(
                document,
                this,
                StandardStructureTypes.L,
                ordered ? PDListAttributeObject.LIST_NUMBERING_DECIMAL : PDListAttributeObject.LIST_NUMBERING_DISC);
    }

    PDStructureElement element() {
        if (element == null) {
            element = document.group(parent == null ? document.body() : parent.element(), type);
            if (numbering != null) {
                var list = new PDListAttributeObject();
                list.setListNumbering(numbering);
                element.addAttribute(list);
            }
        }
        return element;
    }
}
