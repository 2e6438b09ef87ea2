package ba.sigurno.ejb.pdf.document;

import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * A document's title, language and date, written to the two places where readers look: the old information dictionary
 * and XMP. XMP also says that the document can be archived (PDF/A-3a) and read out (PDF/UA-1).
 */
record Metadata(Language language, String title, Instant created) {

    private static final String PRODUCT = "Sigurno";

    private static final String XMP = read("/pdf/metadata.xmp");

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

    private static String read(String resource) {
        try (InputStream in = Metadata.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
