package ba.sigurno.ejb.i18n;

import static ba.sigurno.persistence.i18n.Language.BOSNIAN;
import static ba.sigurno.persistence.i18n.Language.CROATIAN;
import static ba.sigurno.persistence.i18n.Language.ENGLISH;
import static ba.sigurno.persistence.i18n.Language.SERBIAN_LATIN;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.territory.CsvTable;
import ba.sigurno.persistence.i18n.Language;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds that each language says its own words, in the messages and in all content that is shipped. Words are given by
 * how they begin, as a regular expression; what a native may say all the same stands in {@link #ALLOWED}.
 */
class WordingTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** A text and where it stands: a message's key, or a file. */
    private record Text(String where, String words) {

        private String lineOf(int at) {
            int end = words.indexOf('\n', at);
            return words.substring(words.lastIndexOf('\n', at) + 1, end < 0 ? words.length() : end);
        }
    }

    /** Words that a language says differently, everywhere or in messages only, since a lesson may mean them. */
    private record Banned(Language language, String words, String instead, boolean everywhere) {

        Banned(Language language, String words, String instead) {
            this(language, words, instead, true);
        }

        static Banned inMessages(String words, String instead) {
            return new Banned(ENGLISH, words, instead, false);
        }

        private Pattern pattern() {
            return Pattern.compile(
                    "(?<![\\p{L}\\d-])(?:" + words.replaceAll("\\s+", "|") + ")\\p{L}*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    private static final List<Banned> WORDS = List.of(
            new Banned(SERBIAN_LATIN, """
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
            new Banned(SERBIAN_LATIN, """
                    edukac edukator certifik sigurnij sigurnost ljestvic uvjet zaporka zaporku zaporke poveznic \
                    inačic nazočn izvješć popis tko\\b netko nitko svatko trenutačn odaber odabran pogrešk znamenk \
                    općin jučer vlastit poslan[aeiou]?\\b predan[aeiou]?\\b dodan[aeiou]?\\b web\\b online imejl \
                    obavijest šutnj šuti historij prijevod iskorišten korišten kolegic fajl nijest \
                    \\p{L}+[aeo]t\\s(?=će)""", "the word of the Serbian standard"),
            new Banned(BOSNIAN, """
                    uvjet zaporka zaporke zaporku poveznic inačic nazočn izvješć popis tko\\b netko nitko svatko \
                    trenutačn ponovno\\b odaber odabir znamenk pogrešk sertifik predavač bezb onlajn rang-list \
                    korišćen iskorišćen podešavanj obavještenj poslat[aeo]\\b predat[aou]?\\b dodat[aeou]?\\b \
                    imejl petoro postotak postotc naprimjer opštin \
                    (?:dob|pojav|otvor|jav|izgub|b)iće(?:te|mo|š)?\\b""", "the word of the Bosnian standard"),
            new Banned(CROATIAN, """
                    uslov lozin link\\b linka\\b linku\\b linkovi verzij prisustv prisutn izvještaj spisak spisk \
                    ko\\b niko\\b šta\\b grešk tačn tačk takmič učestv učešć učesni podaci\\b zadaci\\b postoci\\b \
                    izaber izabr cifr štamp tabel kolon\\p{L}?\\b opšt uopšt hiljad sistem server važi važe\\b \
                    važeć izdat[aoe]?\\b sertifik obuka\\b obuke\\b obuci predavač bezbj onlajn rang-list sedmic \
                    porodic komši histori istorij opštin nikome nekome kome\\b svakome drugome uzrast obriši \
                    obrisan predat[aou]?\\b poslat[aeo]\\b dodat[aeou]?\\b imejl osobni\\sbroj sačuvajte""", "the word of the Croatian standard"),
            new Banned(ENGLISH, "mails\\b a\\smail\\b mailed", "an e-mail, e-mails"),
            new Banned(ENGLISH, "trainings", "training courses"),
            new Banned(ENGLISH, "seats? queue", "a place, the waiting list"),
            new Banned(ENGLISH, "planned wished", "scheduled, preferred"),
            new Banned(ENGLISH, "competent", "responsible"),
            new Banned(ENGLISH, "boards?\\b entrants?", "leaderboard, participants"),
            new Banned(ENGLISH, "mend\\b remark on\\sthe\\sway\\b", "correct, comment, in progress"),
            new Banned(ENGLISH, "log-?in\\b", "sign-in"),
            new Banned(ENGLISH, "whoever meanwhile", "everybody who, in the meantime"),
            Banned.inMessages("states?\\b", "status"),
            Banned.inMessages("editions?\\b", "version; an edition is the yearly quiz"),
            Banned.inMessages("papers?\\b", "a copy, a quiz"),
            Banned.inMessages("signs\\b", "characters"),
            Banned.inMessages("asks\\sfor\\b asked\\sfor\\b", "requires, requirements"),
            Banned.inMessages("afterwards", "later, after the quiz"),
            new Banned(BOSNIAN, "kôd", "kod"),
            new Banned(CROATIAN, "kôd", "kod"),
            new Banned(SERBIAN_LATIN, "kôd", "kod"));

    /** Where a banned word is right: the message or file, and the words as it has them. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            // The yearly quiz.
            "competition_closed_choose", Set.of("edition"),
            "competition_closed_edition", Set.of("Edition"),
            "competition_result_report_edition", Set.of("Edition"),
            // Verbs.
            "certificate_correct_name_hint", Set.of("signs"),
            "training_draft_schemes_hint", Set.of("state"),
            "public_help_police_text", Set.of("asked for"),
            "public_privacy_mail_why", Set.of("asked for"),
            // A surname cut short.
            "enrolment_problem_in_class", Set.of("Ko"),
            "enrolment_problem_twice", Set.of("Ko"));

    static Stream<Arguments> words() {
        return WORDS.stream().map(banned -> Arguments.of(banned.language().getTag(), banned.instead(), banned));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("words")
    void aLanguageSaysItsOwnWords(String language, String instead, Banned banned) throws IOException {
        var pattern = banned.pattern();
        var found = new ArrayList<String>();
        for (var text : banned.everywhere() ? texts(banned.language()) : messages(banned.language())) {
            pattern.matcher(text.words())
                    .results()
                    .filter(match ->
                            !ALLOWED.getOrDefault(text.where(), Set.of()).contains(match.group()))
                    .forEach(match -> found.add(
                            "%s says “%s” in “%s”".formatted(text.where(), match.group(), text.lineOf(match.start()))));
        }
        assertThat(found)
                .as("texts in %s that should say: %s", language, instead)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noVowelIsMarkedAsLong(Language language) throws IOException {
        assertThat(texts(language))
                .filteredOn(text -> text.words().indexOf('\u0302') >= 0)
                .as("texts in %s with a combining circumflex", language.getTag())
                .isEmpty();
    }

    static List<Language> languages() {
        return List.of(BOSNIAN, CROATIAN, SERBIAN_LATIN, ENGLISH);
    }

    private static List<Text> messages(Language language) {
        var texts = new ArrayList<Text>();
        for (var room : Messages.ROOMS) {
            Messages.read(room, language).forEach((key, words) -> texts.add(new Text(key, words)));
        }
        return texts;
    }

    private static List<Text> texts(Language language) throws IOException {
        var texts = messages(language);
        try (var files = Files.walk(RESOURCES)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                content(file, language, texts);
            }
        }
        return texts;
    }

    /** Adds what a file of the content says in a language: a file of that language, or its part of one in several. */
    private static void content(Path file, Language language, List<Text> texts) throws IOException {
        var name = RESOURCES.relativize(file).toString();
        if (name.endsWith("." + language.getTag() + ".md")) {
            texts.add(new Text(name, Files.readString(file)));
        } else if (name.endsWith(".json")) {
            try (var reader = Json.createReader(Files.newBufferedReader(file))) {
                strings(reader.readValue(), name.endsWith("." + language.getTag() + ".json"), language, name, texts);
            }
        } else if (name.endsWith(".csv")) {
            for (var row : CsvTable.read(Files.newInputStream(file))) {
                var words = CsvTable.texts(row).get(language);
                if (words != null) {
                    texts.add(new Text(name, words));
                }
            }
        }
    }

    /** Adds the strings of a JSON value that are in the language, or below a member that has its tag as name. */
    private static void strings(JsonValue value, boolean inside, Language language, String where, List<Text> texts) {
        if (value instanceof JsonString string && inside) {
            texts.add(new Text(where, string.getString()));
        } else if (value instanceof JsonArray array) {
            array.forEach(each -> strings(each, inside, language, where, texts));
        } else if (value instanceof JsonObject object) {
            object.forEach((member, each) ->
                    strings(each, inside || member.equals(language.getTag()), language, where, texts));
        }
    }
}
