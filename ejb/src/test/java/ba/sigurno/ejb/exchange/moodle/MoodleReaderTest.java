package ba.sigurno.ejb.exchange.moodle;

import static ba.sigurno.ejb.exchange.format.ReadItems.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.exchange.format.ReadItems;
import ba.sigurno.ejb.file.TestPictures;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.Texts;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleReaderTest {

    private static final String STEM =
            "<name><text>Naziv</text></name><questiontext format='html'><text>Pitanje?</text></questiontext>";
    private static final String PNG =
            Base64.getMimeEncoder().encodeToString(TestPictures.all().get(0).bytes());

    @TempDir
    private Path folder;

    @Test
    void readsChoiceAsMoodleWritesIt() throws IOException {
        var item = items(quiz("""
                        <question type="category"><category><text>$course$/top/Sigurnost/A//B</text></category>
                          <info format="html"><text>opis</text></info></question>
                        <question type="multichoice">
                          <name><text>Lozinka</text></name>
                          <questiontext format="html"><text><![CDATA[<p>Koja je <b>dobra</b>?</p>]]></text></questiontext>
                          <generalfeedback format="html"><text>Dužina je važna.</text></generalfeedback>
                          <defaultgrade>2.0000000</defaultgrade><penalty>0.2500000</penalty><hidden>1</hidden><idnumber>P1-7</idnumber>
                          <single>true</single><shuffleanswers>true</shuffleanswers><answernumbering>iii</answernumbering>
                          <correctfeedback format="html"><text>Bravo!</text></correctfeedback>
                          <incorrectfeedback format="html"><text>Your answer is incorrect.</text></incorrectfeedback>
                          <answer fraction="100" format="html"><text>Duga</text><feedback format="html"><text>Tačno</text></feedback></answer>
                          <answer fraction="-33.33333" format="plain_text"><text>&lt;b&gt;</text></answer>
                          <hint format="html"><text>Razmisli</text></hint>
                          <tags><tag><text>lozinke</text></tag><tag><text>difficulty:EASY</text></tag></tags>
                        </question>
                        """)).get(0);
        var question = item.question().orElseThrow();
        assertThat(item.line()).isEqualTo(4);
        assertThat(question.category()).containsExactly("Sigurnost", "A/B");
        assertThat(question.identifier()).isEqualTo("P1-7");
        assertThat(question.keywords()).containsExactly("lozinke", "difficulty:EASY");
        assertThat(question.content().stem()).isEqualTo(text("Koja je **dobra**?"));
        assertThat(question.content().explanation()).isEqualTo(text("Dužina je važna."));
        assertThat(question.content().interaction())
                .isEqualTo(new ChoiceInteraction(
                        QuestionType.SINGLE_CHOICE,
                        List.of(
                                Option.of("1", text("Duga"), BigDecimal.ONE, text("Tačno")),
                                Option.of("2", text("\\<b\\>"), new BigDecimal("-0.3333333"), Texts.NONE)),
                        true,
                        Grading.PARTIAL));
        assertThat(item.findings())
                .containsExactlyInAnyOrder(
                        Finding.of(ExchangeEffect.LOST, 4, "exchange_lost_category_info"),
                        Finding.of(ExchangeEffect.LOST, 4, "exchange_lost_grade", "2"),
                        Finding.of(ExchangeEffect.LOST, 4, "exchange_lost_penalty", "0.25"),
                        Finding.of(ExchangeEffect.LOST, 4, "exchange_lost_hints"),
                        Finding.of(ExchangeEffect.LOST, 4, "exchange_lost_combined_feedback"),
                        Finding.of(ExchangeEffect.LOST, 4, "exchange_lost_numbering", "iii"),
                        Finding.of(ExchangeEffect.CHANGED, 4, "exchange_moodle_hidden"));
    }

    @Test
    void readsPicturesOfTextsAndAnswers() throws IOException {
        var item = items(quiz(question("multichoice", """
                        <name><text>x</text></name>
                        <questiontext format="html"><text><![CDATA[<p>Šta je ovo?<img src="@@PLUGINFILE@@/moja%20slika.png" alt="ekran">
                          <img src="https://drugdje.example/b.png"></p>]]></text>
                          <file name="moja slika.png" path="/" encoding="base64">""" + PNG + """
                                </file>
                          <file name="zvuk.mp3" path="/" encoding="base64">AAAA</file></questiontext>
                        <answer fraction="100"><text><![CDATA[<img alt="b" src="data:image/png;base64,""" + PNG + """
                                ">]]></text></answer>
                        <answer fraction="0"><text><![CDATA[c <img src="@@PLUGINFILE@@/c.png">]]></text>
                          <file name="c.png" encoding="base64">PD9waHA=</file>
                          <feedback><text><![CDATA[<img src="@@PLUGINFILE@@/d.png">ne]]></text></feedback></answer>
                        """)))
                .get(0);
        var question = item.question().orElseThrow();
        var digest = TestPictures.all().get(0).digest();
        assertThat(question.pictures()).containsOnlyKeys(digest);
        assertThat(question.content().picture().description()).isEqualTo(text("ekran"));
        assertThat(((ChoiceInteraction) question.content().interaction())
                        .options()
                        .get(0)
                        .picture()
                        .digest())
                .isEqualTo(digest);
        assertThat(keys(item))
                .containsExactlyInAnyOrder(
                        "exchange_lost_picture_further",
                        "exchange_lost_file",
                        "exchange_lost_picture_unfit",
                        "file_picture_unknown",
                        "exchange_lost_feedback_picture");
    }

    @Test
    void readsThePictureOfOldFiles() throws IOException {
        var question = items(quiz(question(
                        "truefalse",
                        STEM + "<image>a.png</image><image_base64>" + PNG + "</image_base64>" + answer("100", "true")
                                + answer("0", "false"))))
                .get(0)
                .question()
                .orElseThrow();
        assertThat(question.content().picture().digest())
                .isEqualTo(TestPictures.all().get(0).digest());
    }

    @Test
    void readsTheOtherTypes() throws IOException {
        var questions = items(quiz(question("truefalse", STEM + answer("100", "true") + answer("0", "false"))
                        + question("matching", STEM + pair("a", "1") + pair("b", "2") + pair("c", "1") + pair("", "3"))
                        + question(
                                "ordering",
                                STEM + "<selecttype>ALL</selecttype><gradingtype>ALL_OR_NOTHING</gradingtype>"
                                        + answer("1", "prvo") + answer("2", "drugo"))
                        + question(
                                "shortanswer",
                                STEM + "<usecase>1</usecase>" + answer("100", "Sarajevo") + answer("50", "*evo"))
                        + question(
                                "numerical",
                                STEM + "<answer fraction='100'><text>3,5</text><tolerance>0.5</tolerance></answer>"
                                        + "<answer fraction='0'><text>*</text><feedback><text>ne</text></feedback></answer>"
                                        + "<units><unit><unit_name>m</unit_name></unit></units>")))
                .stream()
                .map(item -> item.question().orElseThrow().content().interaction())
                .toList();
        assertThat(((ChoiceInteraction) questions.get(0)).rightCodes()).containsExactly("true");
        assertThat(((MatchInteraction) questions.get(1)).prompts()).hasSize(3);
        assertThat(((MatchInteraction) questions.get(1)).targets()).hasSize(3);
        assertThat(((OrderInteraction) questions.get(2)).grading()).isEqualTo(Grading.ALL_OR_NOTHING);
        assertThat(((TextInteraction) questions.get(3)).exactCase()).isTrue();
        assertThat(((NumberInteraction) questions.get(4)).accepted())
                .containsExactly(new Range(new BigDecimal("3"), new BigDecimal("4"), BigDecimal.ONE, Texts.NONE));
    }

    @Test
    void readsClozeWithItsEscapes() throws IOException {
        var item = items(
                        quiz(
                                question(
                                        "cloze",
                                        "<questiontext format='html'><text><![CDATA[<p>Grad: {2:SHORTANSWER_C:=Sara\\}jevo#Da\\#!~%50%Mostar~*#ne}, "
                                                + "broj {:NM:=3:0.5#da~%33.33333%4}, izbor {1:MULTICHOICE_VS:=a &lt; b~c&#126;d#e &amp;amp; f}.</p>]]></text></questiontext>")))
                .get(0);
        var content = item.question().orElseThrow().content();
        var gaps = ((GapInteraction) content.interaction()).gaps();
        assertThat(content.stem()).isEqualTo(text("Grad: [[1]], broj [[2]], izbor [[3]]."));
        var typed = (TextInteraction) gaps.get(0).content();
        assertThat(gaps.get(0).weight()).isEqualTo(2);
        assertThat(typed.exactCase()).isTrue();
        assertThat(typed.accepted().get(0).pattern()).isEqualTo(text("Sara}jevo"));
        assertThat(typed.accepted().get(0).feedback()).isEqualTo(text("Da#!"));
        assertThat(((NumberInteraction) gaps.get(1).content()).accepted().get(1).credit())
                .isEqualByComparingTo("0.3333333");
        var options = ((ChoiceInteraction) gaps.get(2).content()).options();
        assertThat(options.get(0).text()).isEqualTo(text("a \\< b"));
        assertThat(options.get(1).text()).isEqualTo(text("c~d"));
        assertThat(options.get(1).feedback()).isEqualTo(text("e \\& f"));
        assertThat(keys(item)).containsExactly("exchange_moodle_cloze_layout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"selectoption", "dragbox"})
    void wordsToSelectAreGapsWithChoices(String word) throws IOException {
        var content = items(quiz(question(
                        word.equals("dragbox") ? "ddwtos" : "gapselect",
                        "<questiontext format='html'><text>Prvo [[2]], pa [[3]], pa [[2]].</text></questiontext>"
                                + "<" + word + "><text>a</text><group>1</group></" + word + "><" + word
                                + "><text>b</text><group>1</group></" + word + "><" + word
                                + "><text>c</text><group>2</group></" + word + "><" + word
                                + "><text>d</text><group>2</group></" + word + ">")))
                .get(0)
                .question()
                .orElseThrow()
                .content();
        assertThat(content.stem()).isEqualTo(text("Prvo [[1]], pa [[2]], pa [[3]]."));
        assertThat(((GapInteraction) content.interaction())
                        .gaps().stream().map(gap -> ((ChoiceInteraction) gap.content()).rightCodes()))
                .containsExactly(Set.of("2"), Set.of("1"), Set.of("2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<span lang=\"bs\" class=\"multilang\">Zdravo</span> <span lang=\"en\" class=\"multilang\">Hello</span> => Zdravo => en",
                "{mlang en}Hello{mlang}{mlang bs}Zdravo{mlang} => Zdravo => en",
                "{mlang en}Hello{mlang}{mlang other}Zdravo{mlang} => Zdravo => en",
                "<span class=\"multilang\" lang=\"de\">Zdravo</span><span class=\"multilang\" lang=\"fr\">Salut</span> => Zdravo => fr"
            })
    void takesTheTextsOfOneLanguage(String text, String taken, String left) throws IOException {
        var item = items(quiz(question(
                        "truefalse",
                        "<questiontext format='html'><text><![CDATA[" + text + "]]></text></questiontext>"
                                + answer("100", "true") + answer("0", "false"))))
                .get(0);
        assertThat(item.question().orElseThrow().content().stem()).isEqualTo(text(taken));
        assertThat(item.findings())
                .containsExactly(Finding.of(ExchangeEffect.LOST, 2, "exchange_lost_other_languages", left));
    }

    @ParameterizedTest
    @CsvSource({
        "essay, moodle_type",
        "calculated, moodle_type",
        "stack, moodle_type",
        "description, moodle_type",
        "'', moodle_type",
        "multianswer, moodle_cloze_empty",
        "gapselect, moodle_cloze_empty",
    })
    void refusesOtherTypesByNameAndGoesOn(String type, String reason) throws IOException {
        var items = items(quiz(
                question(type, STEM) + question("truefalse", STEM + answer("100", "true") + answer("0", "false"))));
        assertThat(keys(items.get(0))).containsExactly("exchange_" + reason);
        assertThat(items.get(1).question()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "{1:MULTIRESPONSE:=a~=b}, moodle_cloze_multiple",
        "{1:XYZ:=a}, moodle_cloze",
        "{1:SA:=a, moodle_cloze",
        "{1:NM:=pet}, no_number"
    })
    void refusesGapsItDoesNotUnderstand(String gap, String reason) throws IOException {
        var item = items(quiz(question("cloze", "<questiontext><text>x " + gap + "</text></questiontext>")))
                .get(0);
        assertThat(keys(item)).containsExactly("exchange_" + reason);
    }

    @Test
    void halfAFileIsReadUpToItsBreak() throws IOException {
        var whole = question("truefalse", STEM + answer("100", "true") + answer("0", "false"));
        var items = items(("<quiz>\n" + whole + "<question type='essay'>\n<name>").getBytes(StandardCharsets.UTF_8));
        assertThat(items).hasSize(2);
        assertThat(items.get(0).question()).isPresent();
        assertThat(items.get(1).findings())
                .containsExactly(Finding.of(ExchangeEffect.REFUSED, 4, "exchange_xml_broken", 4));
    }

    @Test
    void refusesHostileAndForeignFilesAsAWhole() {
        refused("<!DOCTYPE quiz [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><quiz>&x;</quiz>", "exchange_xml_doctype");
        refused("<questestinterop/>", "exchange_xml_root");
        refused("<quiz>" + "<a>".repeat(200), "exchange_xml_deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1250", "windows-1252"})
    void readsTheEncodingTheFileNames(String encoding) throws IOException {
        var xml = "<?xml version='1.0' encoding='" + encoding + "'?><quiz>"
                + question("truefalse", STEM.replace("Naziv", "šž") + answer("100", "true") + answer("0", "false"))
                + "</quiz>";
        assertThat(items(xml.getBytes(Charset.forName(encoding))).get(0).title())
                .isEqualTo("šž");
        var unnamed = quiz(question("truefalse", STEM.replace("Naziv", "šž")));
        assertThat(keys(items(new String(unnamed, StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1250")))
                        .get(0)))
                .containsExactly("exchange_xml_encoding");
    }

    @Test
    void readsAsManyAsAreAllowedAndKeepsNone() throws IOException {
        var file = folder.resolve("many.xml");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("<quiz>");
            for (int at = 0; at <= ExchangeLimits.ITEMS; at++) {
                out.write("<question type='essay'><name><text>x</text></name></question>\n");
            }
            out.write("</quiz>");
        }
        var kept = new ArrayList<WeakReference<ReadItem>>();
        assertThatThrownBy(() ->
                        new MoodleReader().read(file, Language.BOSNIAN, item -> kept.add(new WeakReference<>(item))))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.getKey())
                        .isEqualTo("exchange_file_too_many_items"));
        System.gc();
        assertThat(kept).hasSize(ExchangeLimits.ITEMS);
        assertThat(kept.stream().filter(item -> item.get() != null).count()).isLessThan(10);
    }

    private void refused(String xml, String key) {
        assertThatThrownBy(() -> items(xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.getKey())
                        .isEqualTo(key));
    }

    private static byte[] quiz(String questions) {
        return ("<quiz>\n" + questions + "</quiz>").getBytes(StandardCharsets.UTF_8);
    }

    private static String question(String type, String content) {
        return "<question type=\"" + type + "\">" + content + "</question>\n";
    }

    private static String answer(String fraction, String text) {
        return "<answer fraction='" + fraction + "'><text>" + text + "</text></answer>";
    }

    private static String pair(String prompt, String target) {
        return "<subquestion format='html'><text>" + prompt + "</text><answer><text>" + target
                + "</text></answer></subquestion>";
    }

    private static Texts text(String markdown) {
        return Texts.of(Language.BOSNIAN, markdown);
    }

    private static List<ReadItem> items(byte[] xml) {
        return ReadItems.of(new MoodleReader(), xml);
    }
}
