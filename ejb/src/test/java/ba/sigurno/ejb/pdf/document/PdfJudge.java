package ba.sigurno.ejb.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** An independent judge (veraPDF) of what every document says of itself. */
public final class PdfJudge {

    private PdfJudge() {}

    /** Holds that a document can be kept (PDF/A-3a) and read out (PDF/UA-1). */
    public static void assertConforms(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        assertConforms(pdf, PDFAFlavour.PDFA_3_A);
        assertConforms(pdf, PDFAFlavour.PDFUA_1);
    }

    private static void assertConforms(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var broken = validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage);
            assertThat(broken).as("rules of %s that are broken", flavour).isEmpty();
        }
    }
}
