package ba.sigurno.ejb.i18n;

import static ba.sigurno.persistence.i18n.Language.BOSNIAN;
import static ba.sigurno.persistence.i18n.Language.CROATIAN;
import static ba.sigurno.persistence.i18n.Language.ENGLISH;
import static ba.sigurno.persistence.i18n.Language.SERBIAN_LATIN;

import ba.sigurno.persistence.i18n.Language;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that a language says differently. They are given by how they begin, as a regular expression.
 *
 * @param language the language
 * @param words the words it does not say
 * @param instead what it says
 * @param everywhere whether in all texts; else in messages only, since a lesson may mean them
 */
public record Wording(Language language, String words, String instead, boolean everywhere) {

    static final List<Wording> WORDS = List.of(
            new Wording(SERBIAN_LATIN, """
                    belež zabelež obelež bezbedn obezbed ceo\\b cel[aeiou]\\b celog celom celokup cena\\b cene\\b \
                    ocen procen(?!at|t) cvet čovek deca\\b dece\\b deci\\b decu\\b decom dečij dečak devoj dete\\b \
                    detet del[ei]\\b deliti delimo delimič podel dodel raspodel razdel deo\\b delovi gde\\b negde \
                    nigde svugde hteo hteti htela izmen promen zamen primen razmen menja izmenja promenja izvešt \
                    obavešt obavest lep[aeiou]?\\b lepš lepo levo\\b leva\\b leto\\b lestvic mera\\b mere\\b \
                    meri\\b meriti meren ravnomern mesec mesto\\b mesta\\b mestu\\b mestom umesto namest smest \
                    premest razmest primer smer usmer namer pomer prover veruj verovat poverenj uver neprover vežb \
                    uvek vest\\b vesti\\b svest savest svet\\b sveta\\b svetu\\b svetsk vreme\\b videti videla \
                    videlo videće videćeš umeti umeju razume\\b razumeti razumeju sme\\b smeju\\b smete\\b smeš\\b \
                    želeti želeo želela voleti voleo volela sedeti sedi živeti živeo sećaj seti\\b osećaj osećanj \
                    osetlj podset sused sledeć sledi\\b posled sreda\\b sredu\\b sredom nedelj ponedelj zvezd pesm \
                    rešen reši rešav reč\\b reči\\b rečima telo\\b tela\\b telu\\b uspeh uspeš uspel zahtev \
                    unapred\\b napred\\b pre\\b posle\\b ovde onde odelj dve\\b obe\\b mleko sneg hleb greši \
                    pogreši vredi\\b vredn(?!ov) koren\\b primet nasled dospel uspeva savet posvet prosvet odeć \
                    pobed svedo senka meša izmeša pomeša vešt slep\\b tesno""", "ijekavica"),
            new Wording(SERBIAN_LATIN, """
                    edukac edukator certifik sigurnij sigurnost ljestvic uvjet zaporka zaporku zaporke poveznic \
                    inačic nazočn izvješć popis tko\\b netko nitko svatko trenutačn odaber odabran pogrešk znamenk \
                    općin jučer vlastit poslan[aeiou]?\\b predan[aeiou]?\\b dodan[aeiou]?\\b web\\b online imejl \
                    obavijest(?!i[tlmć]) šutnj šuti historij prijevod iskorišten korišten kolegic fajl nijest \
                    \\p{L}+[aeo]t\\s(?=će)""", "the word of the Serbian standard"),
            new Wording(BOSNIAN, """
                    uvjet zaporka zaporke zaporku poveznic inačic nazočn izvješć popis tko\\b netko nitko svatko \
                    trenutačn ponovno\\b odaber odabir znamenk pogrešk sertifik predavač bezb onlajn rang-list \
                    korišćen iskorišćen podešavanj obavještenj poslat[aeo]\\b predat[aou]?\\b dodat[aeou]?\\b \
                    imejl petoro postotak postotc naprimjer opštin \
                    (?:dob|pojav|otvor|jav|izgub|b)iće(?:te|mo|š)?\\b""", "the word of the Bosnian standard"),
            new Wording(CROATIAN, """
                    uslov lozin link\\b linka\\b linku\\b linkovi verzij prisustv prisutn izvještaj spisak spisk \
                    ko\\b niko\\b šta\\b grešk tačn tačk takmič učestv učešć učesni podaci\\b zadaci\\b postoci\\b \
                    izaber izabr cifr štamp tabel kolon\\p{L}?\\b opšt uopšt hiljad sistem server važi važe\\b \
                    važeć izdat[aoe]?\\b sertifik obuka\\b obuke\\b obuci predavač bezbj onlajn rang-list sedmic \
                    porodic komši histori istorij opštin nikome nekome kome\\b svakome drugome uzrast obriši \
                    obrisan predat[aou]?\\b poslat[aeo]\\b dodat[aeou]?\\b imejl osobni\\sbroj sačuvajte""", "the word of the Croatian standard"),
            new Wording(ENGLISH, "mails\\b a\\smail\\b mailed", "an e-mail, e-mails"),
            new Wording(ENGLISH, "trainings", "training courses"),
            new Wording(ENGLISH, "seats? queue", "a place, the waiting list"),
            new Wording(ENGLISH, "planned wished", "scheduled, preferred"),
            new Wording(ENGLISH, "competent", "responsible"),
            new Wording(ENGLISH, "boards?\\b entrants?", "leaderboard, participants"),
            new Wording(ENGLISH, "mend\\b remark on\\sthe\\sway\\b", "correct, comment, in progress"),
            new Wording(ENGLISH, "log-?in\\b", "sign-in"),
            new Wording(ENGLISH, "whoever meanwhile", "everybody who, in the meantime"),
            Wording.inMessages("states?\\b", "status"),
            Wording.inMessages("editions?\\b", "version; an edition is the yearly quiz"),
            Wording.inMessages("papers?\\b", "a copy, a quiz"),
            Wording.inMessages("signs\\b", "characters"),
            Wording.inMessages("asks\\sfor\\b asked\\sfor\\b", "requires, requirements"),
            Wording.inMessages("afterwards", "later, after the quiz"),
            new Wording(BOSNIAN, "kôd", "kod"),
            new Wording(CROATIAN, "kôd", "kod"),
            new Wording(SERBIAN_LATIN, "kôd", "kod"));

    Wording(Language language, String words, String instead) {
        this(language, words, instead, true);
    }

    static Wording inMessages(String words, String instead) {
        return new Wording(ENGLISH, words, instead, false);
    }

    Pattern pattern() {
        return Pattern.compile(
                "(?<![\\p{L}\\d-])(?:" + words.replaceAll("\\s+", "|") + ")\\p{L}*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Returns the words of other standards, or of ekavica, in a text of content; none in an English one. */
    public static Stream<String> foreign(Language language, String text) {
        return WORDS.stream()
                .filter(words -> words.language() == language && language != ENGLISH && words.everywhere())
                .flatMap(words -> words.pattern()
                        .matcher(text)
                        .results()
                        .map(match -> "“" + match.group() + "”: " + words.instead()));
    }
}
