package ba.sigurno.ejb.pdf;

import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** A document's title, language and date, told in the two places where readers look: the old information and XMP. */
record Metadata(Language language, String title, Instant created) {

    private static final String PRODUCT = "Sigurno";

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                    xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                  <dc:format>application/pdf</dc:format>
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:title>
                  <dc:language><rdf:Bag><rdf:li>%1$s</rdf:li></rdf:Bag></dc:language>
                  <xmp:CreatorTool>%4$s</xmp:CreatorTool>
                  <xmp:CreateDate>%3$s</xmp:CreateDate>
                  <xmp:ModifyDate>%3$s</xmp:ModifyDate>
                  <pdf:Producer>%4$s</pdf:Producer>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    Metadata {
        created = created.truncatedTo(ChronoUnit.SECONDS);
    }

    void describe(PDDocument pdf) throws IOException {
        Calendar date = GregorianCalendar.from(created.atZone(ZoneOffset.UTC));
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(title);
        information.setCreator(PRODUCT);
        information.setProducer(PRODUCT);
        information.setCreationDate(date);
        information.setModificationDate(date);
        String xmp = XMP.formatted(language.getTag(), escaped(title), created, PRODUCT);
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
