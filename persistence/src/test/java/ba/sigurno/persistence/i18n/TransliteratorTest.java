package ba.sigurno.persistence.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliteratorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ljubav, Njegoš i džep | Љубав, Његош и џеп",
                "LJUBINJE, ODŽAK, NJEMAČKA | ЉУБИЊЕ, ОЏАК, ЊЕМАЧКА",
                "injekcija konjunktiv konjugacija Tanjug vanjezički | инјекција конјунктив конјугација Танјуг ванјезички",
                "nadživjeti podžupan odžaliti Hadžići Odžak nadžak | надживјети поджупан оджалити Хаџићи Оџак наџак",
                "Konjic Prnjavor Ljubuški Bijeljina | Коњиц Прњавор Љубушки Бијељина",
                "www.sigurnodijete.ba WhatsApp Wi-Fi {0} učenika, VI razred"
                        + " | www.sigurnodijete.ba WhatsApp Wi-Fi {0} ученика, VI разред",
                "Đorđe Šćepan Ćuk čaša žaba | Ђорђе Шћепан Ћук чаша жаба",
                "nadžnjeti Injekcije, reinjekcija | наджњети Инјекције, реинјекција",
            })
    void latinBecomesCyrillicByTheRulesOfSerbian(String latin, String cyrillic) {
        assertThat(Transliterator.toCyrillic(latin)).isEqualTo(cyrillic);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Piši na ime.prezime@skola.ba! | Пиши на ime.prezime@skola.ba!",
                "Vidi https://sigurno.example/nj i reci | Види https://sigurno.example/nj и реци",
                "<strong class=\"x\">Njega</strong>&nbsp;i | <strong class=\"x\">Њега</strong>&nbsp;и",
                "Kod KRUG-4713, serija SIG-2026-7K3M-Q9TD | Код KRUG-4713, серија SIG-2026-7K3M-Q9TD",
                "Odjeljenje VI-2 i PDF, III. | Одјељење VI-2 и PDF, III.",
                "I ti i ja | И ти и ја",
                "GIFT (.txt), Moodle XML ili PNG, do 10 MB | GIFT (.txt), Moodle XML или PNG, до 10 MB",
                "U GIFT-u, s IP adresom i ZIP paketom (.zip) | У GIFT-у, с IP адресом и ZIP пакетом (.zip)",
                "#{msg.key} Ljilja | #{msg.key} Љиља",
            })
    void whatIsNoSerbianWordStaysLatin(String latin, String cyrillic) {
        assertThat(Transliterator.toCyrillic(latin)).isEqualTo(cyrillic);
    }

    @Test
    void digraphsOfOneCharacterAndDecomposedLettersAreUnderstood() {
        assertThat(Transliterator.toCyrillic("ǅep ǉubav Ǌ c\u030Caj")).isEqualTo("Џеп љубав Њ чај");
    }

    @ParameterizedTest
    @CsvSource({
        "КРУГ-4713,KRUG-4713",
        "ЉУБАВ Њ,LJUBAV Nj",
        "Његош и џеп,Njegoš i džep",
        "ЊЕ КОЊ,NJE KONJ",
        "Konj 7,Konj 7"
    })
    void cyrillicBecomesLatin(String cyrillic, String latin) {
        assertThat(Transliterator.toLatin(cyrillic)).isEqualTo(latin);
    }
}
