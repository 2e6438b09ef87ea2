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
                "podžeći predžetveni nadžeti odžuriti | поджећи преджетвени наджети оджурити",
                "autoinjektor mikroinjekcija biokonjugat | аутоинјектор микроинјекција биоконјугат",
                "anjon panjevropski, ali Anja i panjevi | анјон панјевропски, али Ања и пањеви",
                "k\u00f4d, ko\u0302d i R\u0302T | код, код и РТ",
                "prethodni ishod, koordinator, zoološki, shvatiti | претходни исход, координатор, зоолошки, схватити",
                "kockanje Gacko pooštren samoobrazovanje neetički | коцкање Гацко пооштрен самообразовање неетички",
                "posttraumatski Mithat Fethija Ishak Abdullah | посттрауматски Митхат Фетхија Исхак Абдуллах",
                "BiH, eUprava, MUP, odjeljenje 6B | БиХ, еУправа, МУП, одјељење 6Б",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phishing, feed, screenshot, link na Chrome | phishing, feed, screenshot, линк на Chrome",
                "hacker, thread, troll, staff, blogger, password | hacker, thread, troll, staff, blogger, password",
                "JavaScript, ChatGPT i iPhone | JavaScript, ChatGPT и iPhone",
                "Google, Facebook, Viber, Discord, Minecraft | Google, Facebook, Viber, Discord, Minecraft",
                "Take It Down i Brawl Stars, na bh-paket.example | Take It Down и Brawl Stars, на bh-paket.example",
                "na Facebooku, Viberom, iz Moodlea, TikToku | на Facebook-у, Viber-ом, из Moodle-а, TikTok-у",
                "PNG, JPEG, GIF, RGB, PEM, UTF-8 i SHA-256 | PNG, JPEG, GIF, RGB, PEM, UTF-8 и SHA-256",
                "na primjer K7F 3MX, 7K3QM-XW90T, A4 i MP3 | на примјер K7F 3MX, 7K3QM-XW90T, A4 и MP3",
                "u kalendar (.ics), oznaka .jwt ... ali | у календар (.ics), ознака .jwt ... али",
                "počinje sa https:// i http:// | почиње са https:// и http://",
                "Još {0} s; 5 min, 22 mm, 50 kB, 1 GB. | Још {0} s; 5 min, 22 mm, 50 kB, 1 GB.",
                "Grupa 5 s nastavnikom, 3 m | Група 5 с наставником, 3 m",
                "I razred, V razreda, I. odjeljenje, V polugodište | I разред, V разреда, I. одјељење, V полугодиште",
                "I, II i III razred; V–VII razred | I, II и III разред; V–VII разред",
                "I ona, V ili M | И она, В или М",
                "nema slova O, I i L | нема слова O, I и L",
                "počinje slovima SIG. A ONA? | почиње словима SIG. А ОНА?",
                "u QTI-ju, PDF-om, iz XML-a, Wi-Fi-ja | у QTI-ју, PDF-ом, из XML-а, Wi-Fi-ја",
                "MI SMO TU. IM, CIVIL, VIDI | МИ СМО ТУ. ИМ, ЦИВИЛ, ВИДИ",
                "ŠTA MISLITE VI? Sad VI | ШТА МИСЛИТЕ ВИ? Сад VI",
                "VI RAZRED, VI-2 i II RAZRED | VI РАЗРЕД, VI-2 и II РАЗРЕД",
                "neophodni, Neophodno, obeshrabri | неопходни, Неопходно, обесхрабри",
                "CC BY-NC-SA | CC BY-NC-SA",
                "Pomažu BY, SA, NC i ND. | Помажу BY, SA, NC и ND.",
                "KVIZ SA NAGRADAMA | КВИЗ СА НАГРАДАМА",
                "PDF/A, Open Badges 3.0, „true“ i „false“ | PDF/A, Open Badges 3.0, „true“ и „false“",
                "Idi na sigurno.primjer.ba/x! | Иди на sigurno.primjer.ba/x!",
            })
    void foreignWordsCodesUnitsAndNumeralsStayLatin(String latin, String cyrillic) {
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

    @ParameterizedTest
    @CsvSource({"SERBIAN_CYRILLIC,Јелена Његић", "SERBIAN_LATIN,Jelena Njegić", "BOSNIAN,Jelena Njegić"})
    void aNameIsShownInTheScriptOfTheReaderWhicheverItWasWrittenIn(Language reader, String shown) {
        assertThat(Transliterator.inScriptOf(reader, "Jelena Njegić")).isEqualTo(shown);
        assertThat(Transliterator.inScriptOf(reader, "Јелена Његић")).isEqualTo(shown);
    }
}
