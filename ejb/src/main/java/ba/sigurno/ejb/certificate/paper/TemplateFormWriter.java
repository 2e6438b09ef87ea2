package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Writes a template as the PDF form that {@link TemplateForm} reads: for a designer to start from. */
final class TemplateFormWriter {

    private static final PDColor EDGE = new PDColor(new float[] {0.6f, 0.6f, 0.6f}, PDDeviceRGB.INSTANCE);

    private final PDDocument document;
    private final PDAcroForm form;
    private final Language language;

    private TemplateFormWriter(PDDocument document, Language language) {
        this.document = document;
        this.form = new PDAcroForm(document);
        this.language = language;
    }

    /** The form; what its fields are for is said in a language. */
    static byte[] write(CertificateTemplate template, Language language) throws IOException {
        try (PDDocument document = new PDDocument()) {
            return new TemplateFormWriter(document, language).write(template);
        }
    }

    private byte[] write(CertificateTemplate template) throws IOException {
        document.getDocumentInformation().setTitle(Messages.text(language, "certificate_template_title"));
        document.getDocumentCatalog().setLanguage(language.getTag());
        document.getDocumentCatalog().setAcroForm(form);
        PDPage page = new PDPage(new PDRectangle(Box.A4_LANDSCAPE.width(), Box.A4_LANDSCAPE.height()));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawForm(template.background().in(document));
        }
        PDResources fonts = new PDResources();
        for (FormFont font : FormFont.values()) {
            fonts.put(font.key(), font.font());
        }
        form.setDefaultResources(fonts);
        List<PDField> fields = new ArrayList<>();
        List<PDAnnotation> widgets = new ArrayList<>();
        for (var place : template.places().entrySet()) {
            PDTextField field = field(place.getKey(), place.getValue());
            fields.add(field);
            widgets.add(field.getWidgets().get(0));
        }
        form.setFields(fields);
        page.setAnnotations(widgets);
        for (PDField field : fields) {
            // Fields show their names, so that one sees on the page which is which.
            field.setValue(field.getPartialName());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private PDTextField field(TemplateSlot slot, CertificateTemplate.Place place) throws IOException {
        PDTextField field = new PDTextField(form);
        field.setPartialName(slot.name());
        field.setAlternateFieldName(slot.says(language));
        field.setDefaultAppearance(FieldStyle.line(place.style()));
        field.setQ(place.style().align().ordinal());
        field.setMultiline(slot.lines() > 1);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        Box box = place.box();
        widget.setRectangle(new PDRectangle(box.x(), box.y(), box.width(), box.height()));
        PDAppearanceCharacteristicsDictionary look = new PDAppearanceCharacteristicsDictionary(new COSDictionary());
        look.setBorderColour(EDGE);
        widget.setAppearanceCharacteristics(look);
        widget.setPrinted(true);
        return field;
    }
}
