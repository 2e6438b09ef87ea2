package ba.sigurno.ejb.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.pdf.Box;
import ba.sigurno.ejb.pdf.PageImage;
import ba.sigurno.ejb.pdf.PdfJudge;
import ba.sigurno.ejb.pdf.PdfReading;
import ba.sigurno.ejb.pdf.UnprintableTextException;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {

    private static final String CHECK_URL = "https://sigurno.example/certificate/check.xhtml?t=Jx3k9QzV7mT2bWqL0aYc4g";
    private static final Box FRAME = Box.A4_LANDSCAPE.inset(Box.mm(17));

    @Test
    void itSaysWhatIsGivenInReadingOrderAndNothingElse() throws Exception {
        try (PdfReading reading = new PdfReading(CertificatePdf.render(bosnian("Đurđica Šećerović-Žižak")))) {
            assertThat(reading.text().replace("?t= J", "?t=J"))
                    .isEqualTo(String.join(
                            " ",
                            "CENTAR ZA SIGURNIJI INTERNET BOSNE I HERCEGOVINE",
                            "CERTIFIKAT",
                            "Ovaj certifikat dobija",
                            "Đurđica Šećerović-Žižak",
                            "za uspješno završenu edukaciju",
                            "Sigurno na internetu: osnove za razredne starješine",
                            "8 sati · Goražde, 14. oktobra 2026.",
                            "Ministarstvo za obrazovanje, mlade, nauku, kulturu i sport Bosansko-podrinjskog kantona",
                            "Serijski broj SIG-2026-7K3M-Q9TD",
                            "Certifikat možete provjeriti QR kodom ili na adresi",
                            CHECK_URL.replace("https://", ""),
                            "Đenana Šećibović",
                            "Certifikat izdaje"));
        }
    }

    @Test
    void aCyrillicCertificateIsCyrillicThroughout() throws Exception {
        try (PdfReading reading = new PdfReading(CertificatePdf.render(cyrillic()))) {
            assertThat(reading.text())
                    .contains("СЕРТИФИКАТ", "Љубица Њежић-Ђоковић", "Бања Лука, 14. октобра 2026.", "Ђорђе Шћепановић");
            String own = reading.text().replaceAll("sigurno\\.example\\S+( J\\S+)?|SIG-2026-7K3M-Q9TD|QR", "");
            assertThat(own).doesNotContainPattern("[A-Za-z]");
        }
    }

    @Test
    void anAuthorityThatWasNotNamedLeavesNoTrace() throws Exception {
        CertificatePaper named = bosnian("Emina Hadžić");
        CertificatePaper paper = new CertificatePaper(
                named.language(),
                named.holderName(),
                named.programmeTitle(),
                named.hours(),
                named.held(),
                Optional.empty(),
                named.serial(),
                named.issuerName(),
                named.checkUrl(),
                named.issued(),
                named.wording());
        try (PdfReading reading = new PdfReading(CertificatePdf.render(paper))) {
            assertThat(reading.text()).contains("14. oktobra 2026. Serijski broj");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsCodeLeadsToTheCheckPage(Language language) throws Exception {
        try (PdfReading reading = new PdfReading(CertificatePdf.render(paper(language, "Emina Hadžić", "Naslov")))) {
            assertThat(reading.qrCodes(0)).containsExactly(CHECK_URL);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Šćepanović-Mehmedbegović ", "ŠĆEPANOVIĆ", "Љубисављевић-Његовановић "})
    void aNameOf120CharactersAndATitleOf200StayInsideTheFrame(String part) throws Exception {
        String name = part.repeat(20).substring(0, 120);
        String title = part.repeat(30).substring(0, 200);
        try (PdfReading reading = new PdfReading(CertificatePdf.render(paper(Language.BOSNIAN, name, title)))) {
            assertThat(reading.letters()).hasSizeGreaterThan(600).allSatisfy(letter -> {
                assertThat(letter.x()).isGreaterThan(FRAME.x());
                assertThat(letter.right()).isLessThan(FRAME.right());
                assertThat(letter.y()).isGreaterThan(FRAME.y());
                assertThat(letter.top()).isLessThan(FRAME.top());
            });
            String withoutSpaces = reading.text().replace(" ", "");
            assertThat(withoutSpaces).contains(name.replace(" ", ""), title.replace(" ", ""));
        }
    }

    @Test
    void itLooksInLatinAsWhenItWasFoundGood() throws Exception {
        new PageImage(CertificatePdf.render(bosnian("Đurđica Šećerović-Žižak"))).assertLooksLike("certificate-bs");
    }

    @Test
    void itLooksInCyrillicAsWhenItWasFoundGood() throws Exception {
        new PageImage(CertificatePdf.render(cyrillic())).assertLooksLike("certificate-sr-Cyrl");
    }

    @Test
    void aLostAccentWouldBeSeen() throws Exception {
        new PageImage(CertificatePdf.render(bosnian("Đurđica Šečerović-Žižak"))).assertLooksUnlike("certificate-bs");
        new PageImage(CertificatePdf.render(bosnian("Ðurdica Šećerović-Žižak"))).assertLooksUnlike("certificate-bs");
    }

    @Test
    void drawnAgainItHasTheSameBytes() {
        assertThat(CertificatePdf.render(cyrillic())).isEqualTo(CertificatePdf.render(cyrillic()));
    }

    @Test
    void aNameThatNoFontHasIsRefused() {
        assertThatThrownBy(() -> CertificatePdf.render(bosnian("Emina 🌟")))
                .isInstanceOf(UnprintableTextException.class)
                .hasMessageContaining("U+1F31F");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFileCanBeKeptAndReadOut(Language language) throws Exception {
        PdfJudge.assertConforms(CertificatePdf.render(paper(language, "Emina Hadžić", "Naslov")));
    }

    private static CertificatePaper bosnian(String name) {
        return paper(Language.BOSNIAN, name, "Sigurno na internetu: osnove za razredne starješine");
    }

    private static CertificatePaper paper(Language language, String name, String title) {
        return new CertificatePaper(
                language,
                name,
                title,
                "8 sati",
                "Goražde, 14. oktobra 2026.",
                Optional.of("Ministarstvo za obrazovanje, mlade, nauku, kulturu i sport Bosansko-podrinjskog kantona"),
                "SIG-2026-7K3M-Q9TD",
                "Đenana Šećibović",
                CHECK_URL,
                Instant.parse("2026-10-15T08:00:00Z"),
                CertificatePaper.Wording.in(language));
    }

    private static CertificatePaper cyrillic() {
        return new CertificatePaper(
                Language.SERBIAN_CYRILLIC,
                "Љубица Њежић-Ђоковић",
                "Дигитална безбједност у учионици: како разговарати о насиљу на интернету",
                "8 сати",
                "Бања Лука, 14. октобра 2026.",
                Optional.of("Министарство просвјете и културе Републике Српске"),
                "SIG-2026-7K3M-Q9TD",
                "Ђорђе Шћепановић",
                CHECK_URL,
                Instant.parse("2026-10-15T08:00:00Z"),
                CertificatePaper.Wording.in(Language.SERBIAN_CYRILLIC));
    }
}
