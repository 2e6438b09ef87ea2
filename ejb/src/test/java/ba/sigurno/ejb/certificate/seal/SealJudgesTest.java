package ba.sigurno.ejb.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.pdf.document.PdfJudge;
import ba.sigurno.ejb.pdf.document.PdfReading;
import ba.sigurno.persistence.i18n.Language;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other people's software says of sealed certificates what we say of them. */
class SealJudgesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFileCanBeKeptAndReadOutAlthoughItIsSigned(Language language) throws Exception {
        PdfJudge.assertConforms(SealedFiles.in(language));
    }

    /** The proof of revocation is inside. DSS counts as B-LT only what a later revision adds; here there is none. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theEuropeanJudgeFindsTheSignatureGoodWithoutAskingAnybody(Language language) throws Exception {
        var pdf = SealedFiles.in(language);
        var report = DssJudge.judge(pdf);
        var signature = report.getFirstSignatureId();

        assertThat(report.getSignaturesCount()).isEqualTo(1);
        assertThat(report.getIndication(signature))
                .as("%s", report.getSubIndication(signature))
                .isEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getSignatureFormat(signature)).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
        try (var reading = new PdfReading(pdf)) {
            var catalog = reading.document().getDocumentCatalog().getCOSObject();
            var store = (COSDictionary) catalog.getDictionaryObject(COSName.getPDFName("DSS"));
            assertThat((COSArray) store.getDictionaryObject("Certs")).hasSize(3);
            assertThat((COSArray) store.getDictionaryObject("CRLs")).hasSize(1);
        }
    }
}
