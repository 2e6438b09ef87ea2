package ba.sigurno.ejb.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.pdf.document.PageImage;
import ba.sigurno.ejb.pdf.document.PdfJudge;
import ba.sigurno.ejb.pdf.document.PdfReading;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.text.UnprintableTextException;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {

    private static final Box FRAME = Box.A4_LANDSCAPE.inset(Box.mm(17));

    @Test
    void itSaysWhatIsGivenInReadingOrderAndNothingElse() throws Exception {
        try (PdfReading reading = new PdfReading(Papers.draft(Papers.bosnian("Đurđica Šećerović-Žižak")))) {
            assertThat(reading.text().replace("?t= J", "?t=J"))
                    .isEqualTo(String.join(
                            " ",
                            "CENTAR ZA SIGURNIJI INTERNET BOSNE I HERCEGOVINE",
                            "CERTIFIKAT",
                            "Ovaj certifikat dobija",
                            "Đurđica Šećerović-Žižak",
                            "za uspješno završenu edukaciju",
                            "Sigurno na internetu: osnove za razredne starješine",
                            "8 sati · 10 bodova stručnog usavršavanja · Goražde, 14. oktobra 2026.",
                            "2. verzija programa · Izdat 15. oktobra 2026. · Važi do 14. oktobra 2029.",
                            "Ministarstvo za obrazovanje, mlade, nauku, kulturu i sport Bosansko-podrinjskog kantona",
                            "Serijski broj SIG-2026-7K3M-Q9TD",
                            "Certifikat možete provjeriti QR kodom ili na adresi",
                            Papers.CHECK_URL.replace("https://", ""),
                            "Đenana Šećibović",
                            "Certifikat izdaje"));
        }
    }

    @Test
    void aCyrillicCertificateIsCyrillicThroughout() throws Exception {
        try (PdfReading reading = new PdfReading(Papers.draft(Papers.cyrillic()))) {
            assertThat(reading.text())
                    .contains(
                            "СЕРТИФИКАТ", "Ђурђица Шећеровић-Жижак", "Горажде, 14. октобра 2026.", "Ђенана Шећибовић");
            String own = reading.text().replaceAll("sigurno\\.example\\S+( J\\S+)?|SIG-2026-7K3M-Q9TD|QR", "");
            assertThat(own).doesNotContainPattern("[A-Za-z]");
        }
    }

    @Test
    void whatThereIsNotLeavesNoTrace() throws Exception {
        CertificatePaper named = Papers.bosnian("Emina Hadžić");
        CertificatePaper paper = new CertificatePaper(
                named.language(),
                named.holderName(),
                named.programmeTitle(),
                named.worth(),
                named.held(),
                Optional.empty(),
                Optional.empty(),
                named.serial(),
                named.issuerName(),
                named.checkUrl(),
                named.issued(),
                named.wording());
        try (PdfReading reading = new PdfReading(Papers.draft(paper))) {
            assertThat(reading.text()).contains("14. oktobra 2026. Serijski broj");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsCodeLeadsToTheCheckPage(Language language) throws Exception {
        try (PdfReading reading = new PdfReading(Papers.draft(Papers.of(language, "Emina Hadžić", "Naslov")))) {
            assertThat(reading.qrCodes(0)).containsExactly(Papers.CHECK_URL);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Šćepanović-Mehmedbegović ", "ŠĆEPANOVIĆ", "Љубисављевић-Његовановић "})
    void aNameOf120CharactersAndATitleOf200StayInsideTheFrame(String part) throws Exception {
        String name = part.repeat(20).substring(0, 120);
        String title = part.repeat(30).substring(0, 200);
        try (PdfReading reading = new PdfReading(Papers.draft(Papers.of(Language.BOSNIAN, name, title)))) {
            assertThat(reading.letters()).hasSizeGreaterThan(600).allMatch(CertificatePdfTest::isInsideTheFrame);
            String withoutSpaces = reading.text().replace(" ", "");
            assertThat(withoutSpaces).contains(name.replace(" ", ""), title.replace(" ", ""));
        }
    }

    static boolean isInsideTheFrame(Box letter) {
        return letter.x() > FRAME.x()
                && letter.right() < FRAME.right()
                && letter.y() > FRAME.y()
                && letter.top() < FRAME.top();
    }

    @ParameterizedTest
    @EnumSource
    void itLooksInEachLanguageAsWhenItWasFoundGood(Language language) throws Exception {
        new PageImage(Papers.draft(Papers.in(language))).assertLooksLike("certificate-" + language.getTag());
    }

    /** In the large name as in the small type of the signature, in both scripts. */
    @Test
    void aLostLetterOrAccentWouldBeSeen() throws Exception {
        for (var misspelt : List.of(
                "Đurđica Šečerović-Žižak",
                "Đurđica Šećerovič-Žižak",
                "Ðurdica Šećerović-Žižak",
                "Đurđica Šeerović-Žižak",
                "Đurđica Šećerović-Žizak")) {
            assertLooksUnlike(Papers.in(Language.BOSNIAN, misspelt));
        }
        for (var misspelt : List.of("Đenana Šecibović", "Đenana Šeibović", "Denana Šećibović")) {
            assertLooksUnlike(Papers.in(Language.BOSNIAN, "Đurđica Šećerović-Žižak", misspelt));
            assertLooksUnlike(Papers.in(Language.SERBIAN_CYRILLIC, "Đurđica Šećerović-Žižak", misspelt));
        }
    }

    private static void assertLooksUnlike(CertificatePaper paper) throws IOException {
        new PageImage(Papers.draft(paper))
                .assertLooksUnlike("certificate-" + paper.language().getTag());
    }

    @Test
    void drawnAgainItHasTheSameBytes() {
        assertThat(Papers.draft(Papers.cyrillic())).isEqualTo(Papers.draft(Papers.cyrillic()));
    }

    @Test
    void aNameThatNoFontHasIsRefused() {
        assertThatThrownBy(() -> Papers.draft(Papers.bosnian("Emina 🌟")))
                .isInstanceOf(UnprintableTextException.class)
                .hasMessageContaining("U+1F31F");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFileCanBeKeptAndReadOut(Language language) throws Exception {
        PdfJudge.assertConforms(Papers.draft(Papers.of(language, "Emina Hadžić", "Naslov")));
    }
}
