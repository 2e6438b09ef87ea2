package ba.sigurno.ejb.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.certificate.issue.CertificateContent;
import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RenditionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void aNameIsWrittenInTheScriptOfThePaper() {
        var emina = certificate("Emina Hadžić", "Tuzla, Pedagoški zavod", Language.BOSNIAN);
        var djordje = certificate("Ђорђе Чарапић", "Бања Лука", Language.SERBIAN_CYRILLIC);

        assertThat(Rendition.of(emina, Language.CROATIAN).holderName()).isEqualTo("Emina Hadžić");
        assertThat(Rendition.of(emina, Language.SERBIAN_CYRILLIC).holderName()).isEqualTo("Емина Хаџић");
        assertThat(Rendition.of(emina, Language.SERBIAN_CYRILLIC).place()).isEqualTo("Тузла, Педагошки завод");
        assertThat(Rendition.of(djordje, Language.ENGLISH).holderName()).isEqualTo("Đorđe Čarapić");
        assertThat(Rendition.of(djordje, Language.ENGLISH).place()).isEqualTo("Banja Luka");
    }

    @Test
    void titleAndAuthorityAreThoseKnownAtTheIssue() {
        var certificate = certificate("Emina Hadžić", "Tuzla", Language.BOSNIAN);
        certificate.text(Language.BOSNIAN, "Djeca na internetu", "Tuzlanski kanton");
        certificate.text(Language.SERBIAN_LATIN, "Deca na internetu", "Tuzlanski kanton");
        certificate.text(Language.ENGLISH, "Children online", "Tuzla Canton");

        assertThat(Rendition.of(certificate, Language.ENGLISH).programmeTitle()).isEqualTo("Children online");
        assertThat(Rendition.of(certificate, Language.ENGLISH).authorityName()).isEqualTo("Tuzla Canton");
        assertThat(Rendition.of(certificate, Language.SERBIAN_CYRILLIC).programmeTitle())
                .isEqualTo("Деца на интернету");
        assertThat(Rendition.of(certificate, Language.CROATIAN).programmeTitle())
                .isEqualTo("Djeca na internetu");
    }

    @Test
    void hoursAreSaidAsPeopleSayThem() {
        assertThat(Rendition.hours(Language.BOSNIAN, new BigDecimal("8.0"))).isEqualTo("8 sati");
        assertThat(Rendition.hours(Language.BOSNIAN, new BigDecimal("1"))).isEqualTo("1 sat");
        assertThat(Rendition.hours(Language.BOSNIAN, new BigDecimal("4.5"))).isEqualTo("4,5 sata");
        assertThat(Rendition.hours(Language.SERBIAN_CYRILLIC, new BigDecimal("8")))
                .isEqualTo("8 сати");
        assertThat(Rendition.hours(Language.ENGLISH, new BigDecimal("4.5"))).isEqualTo("4.5 hours");
    }

    @Test
    void aTrainingOfSeveralDaysSaysTheFirstAndTheLast() {
        var content = certificate("Emina Hadžić", "Tuzla", Language.BOSNIAN).content();

        assertThat(Rendition.held(Language.BOSNIAN, content)).isEqualTo("14. oktobra 2026. – 3. novembra 2026.");
        assertThat(Rendition.held(Language.ENGLISH, content)).isEqualTo("14 October 2026 – 3 November 2026");
    }

    private static Certificate certificate(String name, String place, Language language) {
        var content = new CertificateContent(
                name,
                "Naslov",
                new BigDecimal("8"),
                0,
                1,
                null,
                place,
                LocalDate.of(2026, 10, 14),
                LocalDate.of(2026, 11, 3),
                null,
                language,
                "Selma Kovačević");
        return new Certificate("SIG-2026-7K3M-Q9TD", 1L, "session", "programme", content, NOW);
    }
}
