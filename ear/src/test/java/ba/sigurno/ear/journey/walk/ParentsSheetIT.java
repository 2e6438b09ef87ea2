package ba.sigurno.ear.journey.walk;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page.PdfOptions;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What schools hand out to parents is one sheet. */
class ParentsSheetIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void itIsOnePageOfPaper(Language language) throws IOException {
        var reader = visitor(language, WIDE);
        reader.open("/parents.xhtml");
        var options = new PdfOptions().setFormat("A4").setPreferCSSPageSize(true);
        try (var pdf = Loader.loadPDF(reader.page().pdf(options))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }
}
