package ba.sigurno.ejb.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.certificate.badge.BadgeSamples;
import ba.sigurno.ejb.certificate.seal.SealedFiles;
import ba.sigurno.ejb.pdf.document.PdfJudge;
import ba.sigurno.ejb.pdf.document.PdfReading;
import ba.sigurno.ejb.pdf.document.Tool;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What other people's programs say of a certificate as people get it, with seal and badge, in every language. The files
 * stay for the judges of badges ({@code ear/src/test/judges}), who take the badge out of them.
 */
class CertificateJudgesTest {

    private static final int LARGEST = 150 * 1024;

    private static final Map<Language, Path> FILES = new EnumMap<>(Language.class);
    private static final Map<Language, String> BADGES = new EnumMap<>(Language.class);

    private static final Pattern READ_OUT = Pattern.compile("^ *\"(.+)\"$", Pattern.MULTILINE);

    /** What is read out, without the seal. */
    private static final Map<Language, String> SENTENCES = Map.of(
            Language.BOSNIAN,
            """
            CENTAR ZA SIGURNIJI INTERNET BOSNE I HERCEGOVINE CERTIFIKAT Ovaj certifikat dobija Đurđica Šećerović-Žižak \
            za uspješno završenu edukaciju Sigurno na internetu: osnove za razredne starješine \
            8 sati · 10 bodova stručnog usavršavanja · Goražde, 14. oktobra 2026. – 21. oktobra 2026. \
            2. verzija programa · Izdat 15. oktobra 2026. · Važi do 21. oktobra 2029. \
            Ministarstvo za obrazovanje, mlade, nauku, kulturu i sport Bosansko-podrinjskog kantona \
            Serijski broj SIG-2026-7K3M-Q9TD Certifikat možete provjeriti QR kodom ili na adresi \
            sigurno.example/certificate/check.xhtml?t=Jx3k9QzV7mT2bWqL0aYc4g Đenana Šećibović Certifikat izdaje""",
            Language.CROATIAN,
            """
            CENTAR ZA SIGURNIJI INTERNET BOSNE I HERCEGOVINE CERTIFIKAT Ovaj certifikat dobiva Đurđica Šećerović-Žižak \
            za uspješno završenu edukaciju Sigurno na internetu: osnove za razrednike \
            8 sati · 10 bodova stručnog usavršavanja · Goražde, 14. listopada 2026. – 21. listopada 2026. \
            2. inačica programa · Izdan 15. listopada 2026. · Vrijedi do 21. listopada 2029. \
            Ministarstvo za odgoj, mlade, znanost, kulturu i šport Bosansko-podrinjske županije \
            Serijski broj SIG-2026-7K3M-Q9TD Certifikat možete provjeriti QR kodom ili na adresi \
            sigurno.example/certificate/check.xhtml?t=Jx3k9QzV7mT2bWqL0aYc4g Đenana Šećibović Certifikat izdaje""",
            Language.SERBIAN_LATIN,
            """
            CENTAR ZA BEZBJEDNIJI INTERNET BOSNE I HERCEGOVINE SERTIFIKAT Ovaj sertifikat dobija Đurđica Šećerović-Žižak \
            za uspješno završenu obuku Bezbjedno na internetu: osnove za odjeljenjske starješine \
            8 sati · 10 bodova stručnog usavršavanja · Goražde, 14. oktobra 2026. – 21. oktobra 2026. \
            2. verzija programa · Izdat 15. oktobra 2026. · Važi do 21. oktobra 2029. \
            Ministarstvo za obrazovanje, mlade, nauku, kulturu i sport Bosansko-podrinjskog kantona \
            Serijski broj SIG-2026-7K3M-Q9TD Sertifikat možete provjeriti QR kodom ili na adresi \
            sigurno.example/certificate/check.xhtml?t=Jx3k9QzV7mT2bWqL0aYc4g Đenana Šećibović Sertifikat izdaje""",
            Language.SERBIAN_CYRILLIC,
            """
            ЦЕНТАР ЗА БЕЗБЈЕДНИЈИ ИНТЕРНЕТ БОСНЕ И ХЕРЦЕГОВИНЕ СЕРТИФИКАТ Овај сертификат добија Ђурђица Шећеровић-Жижак \
            за успјешно завршену обуку Безбједно на интернету: основе за одјељењске старјешине \
            8 сати · 10 бодова стручног усавршавања · Горажде, 14. октобра 2026. – 21. октобра 2026. \
            2. верзија програма · Издат 15. октобра 2026. · Важи до 21. октобра 2029. \
            Министарство за образовање, младе, науку, културу и спорт Босанско-подрињског кантона \
            Серијски број SIG-2026-7K3M-Q9TD Сертификат можете провјерити QR кодом или на адреси \
            sigurno.example/certificate/check.xhtml?t=Jx3k9QzV7mT2bWqL0aYc4g Ђенана Шећибовић Сертификат издаје""",
            Language.ENGLISH,
            """
            SAFER INTERNET CENTRE OF BOSNIA AND HERZEGOVINA CERTIFICATE This certificate is awarded to \
            Đurđica Šećerović-Žižak for successfully completing the training course \
            Safe on the internet: the basics for class teachers \
            8 hours · 10 professional development points · Goražde, 14 October 2026 – 21 October 2026 \
            Version 2 of the programme · Issued on 15 October 2026 · Valid until 21 October 2029 \
            Ministry of Education, Youth, Science, Culture and Sports of the Bosnian-Podrinje Canton \
            Serial number SIG-2026-7K3M-Q9TD Check this certificate with the QR code or at \
            sigurno.example/certificate/check.xhtml?t=Jx3k9QzV7mT2bWqL0aYc4g Đenana Šećibović Issued by""");

    @ParameterizedTest
    @EnumSource
    void itCanBeKeptAndReadOutAndIsSmall(Language language) throws Exception {
        byte[] pdf = Files.readAllBytes(file(language));
        PdfJudge.assertConforms(pdf);
        assertThat(pdf).hasSizeLessThanOrEqualTo(LARGEST);
    }

    @ParameterizedTest
    @EnumSource
    void pdfsigFindsTheWholeFileSigned(Language language) throws Exception {
        assertThat(new Tool("pdfsig").text(List.of("-nocert"), file(language)))
                .containsOnlyOnce("Signature #")
                .contains(
                        "Signature Type: ETSI.CAdES.detached",
                        "Total document signed",
                        "Signature Validation: Signature is Valid.");
    }

    @ParameterizedTest
    @EnumSource
    void qpdfFindsNothingWrongWithTheFile(Language language) throws Exception {
        assertThat(new Tool("qpdf").text(List.of("--check"), file(language)))
                .contains("No syntax or stream encoding errors found")
                .doesNotContain("WARNING");
    }

    @ParameterizedTest
    @EnumSource
    void theBadgeComesOutOfTheFileAsItWasSigned(Language language) throws Exception {
        var file = file(language);
        assertThat(new Tool("qpdf").text(List.of("--show-attachment=credential.jwt"), file))
                .isEqualTo(BADGES.get(language));
    }

    /** The text in the order of the file, and as a screen reader walks through its structure. */
    @ParameterizedTest
    @EnumSource
    void itReadsAsASentence(Language language) throws Exception {
        var sentence = SENTENCES.get(language);
        var raw = new Tool("pdftotext").text(List.of("-raw"), file(language), "-");
        assertThat(raw.replaceAll("\\s+", " ").replace("?t= J", "?t=J")).startsWith(sentence + " ");

        var structure = new Tool("pdfinfo").text(List.of("-struct-text"), file(language));
        var readOut = READ_OUT.matcher(structure).results().map(text -> text.group(1));
        assertThat(readOut.collect(Collectors.joining(" "))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource
    void itsCodeIsReadFromThePageThatAnotherProgramPrints(Language language) throws Exception {
        byte[] png = new Tool("pdftoppm").bytes(List.of("-r", "150", "-png"), file(language));
        assertThat(PdfReading.qrCodes(ImageIO.read(new ByteArrayInputStream(png))))
                .containsExactly(Papers.CHECK_URL);
    }

    private static Path file(Language language) {
        return FILES.computeIfAbsent(language, each -> {
            var certificate = Papers.certificate(each, "Đurđica Šećerović-Žižak");
            var paper = Rendition.paper(certificate, each, Papers.CHECK_URL);
            BADGES.put(each, BadgeSamples.badge(certificate));
            byte[] pdf =
                    CertificatePdf.sealed(CertificateTemplate.builtIn(), paper, BADGES.get(each), SealedFiles.seal());
            return BadgeSamples.leave(each.getTag() + ".pdf", pdf);
        });
    }
}
