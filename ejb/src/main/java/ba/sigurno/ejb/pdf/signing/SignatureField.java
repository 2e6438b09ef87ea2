package ba.sigurno.ejb.pdf.signing;

import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Drawing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * The field of a PAdES signature. It is written with room for the signature, so that the file is signed without another
 * revision; see {@link SignedFile}.
 */
public final class SignatureField {

    private static final COSName ETSI_CADES = COSName.getPDFName("ETSI.CAdES.detached");
    private static final COSName SECURITY_STORE = COSName.getPDFName("DSS");

    private SignatureField() {}

    /** Adds the field to a document; it is visible on a page, in a box. */
    public static PDAnnotationWidget add(
            PDDocument document, PDPage page, Signing signing, String inWords, Box box, Drawing look)
            throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
        document.getDocumentCatalog().setAcroForm(form);
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName("seal");
        field.setAlternateFieldName(inWords);
        field.setValue(signature(signing));
        form.setFields(List.of(field));
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(rectangle(box));
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setLocked(true);
        widget.setAppearance(appearance(document, box, look));
        page.setAnnotations(List.of(widget));
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        if (!signing.proof().isEmpty()) {
            document.getDocumentCatalog().getCOSObject().setItem(SECURITY_STORE, store(document, signing.proof()));
        }
        return widget;
    }

    private static PDSignature signature(Signing signing) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(ETSI_CADES);
        signature.setName(signing.signer());
        signature.setReason(signing.reason());
        signature.setContactInfo(signing.contact());
        signature.setSignDate(GregorianCalendar.from(signing.at().atZone(ZoneOffset.UTC)));
        COSDictionary dictionary = signature.getCOSObject();
        COSString room = new COSString(new byte[signing.room()], true);
        dictionary.setItem(COSName.CONTENTS, room);
        COSArray range = new COSArray();
        range.add(COSInteger.ZERO);
        for (int number = 0; number < 3; number++) {
            range.add(COSInteger.get(SignedFile.UNKNOWN));
        }
        range.setDirect(true);
        dictionary.setItem(COSName.BYTERANGE, range);
        return signature;
    }

    private static PDAppearanceDictionary appearance(PDDocument document, Box box, Drawing look) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        // The box of the page, so that drawings for pages can be drawn here.
        stream.setBBox(rectangle(box));
        stream.setResources(new PDResources());
        try (PDPageContentStream content = new PDPageContentStream(document, stream)) {
            look.on(content);
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private static PDRectangle rectangle(Box box) {
        return new PDRectangle(box.x(), box.y(), box.width(), box.height());
    }

    /** Returns the document security store of PAdES. */
    private static COSDictionary store(PDDocument document, Signing.Proof proof) throws IOException {
        COSDictionary store = new COSDictionary();
        store.setItem(COSName.getPDFName("Certs"), streams(document, proof.certificates()));
        store.setItem(COSName.getPDFName("CRLs"), streams(document, proof.revocationLists()));
        store.setItem(COSName.getPDFName("OCSPs"), streams(document, proof.answers()));
        return store;
    }

    private static COSArray streams(PDDocument document, List<byte[]> contents) throws IOException {
        COSArray streams = new COSArray();
        for (byte[] content : contents) {
            PDStream stream = new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
            streams.add(stream);
        }
        return streams;
    }
}
