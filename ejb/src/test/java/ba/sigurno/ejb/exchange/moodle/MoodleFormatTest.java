package ba.sigurno.ejb.exchange.moodle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.exchange.format.AnyQuestions;
import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written, by the format as we read it; see {@link MoodleFormat} for what that is worth. */
class MoodleFormatTest {

    /** Questions in the manner of those that Moodle exports. */
    private static final String GOOD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <quiz>
              <question type="category">
                <category><text>$course$/top/Sigurnost</text></category>
                <info format="html"><text></text></info>
                <idnumber></idnumber>
              </question>
              <question type="multichoice">
                <name><text>Izbor</text></name>
                <questiontext format="html"><text><![CDATA[<p>Šta je sigurno?</p>]]></text></questiontext>
                <generalfeedback format="html"><text></text></generalfeedback>
                <defaultgrade>1.0000000</defaultgrade>
                <penalty>0.3333333</penalty>
                <hidden>0</hidden>
                <idnumber>P-1</idnumber>
                <single>true</single>
                <shuffleanswers>true</shuffleanswers>
                <answernumbering>abc</answernumbering>
                <correctfeedback format="html"><text>Da.</text></correctfeedback>
                <shownumcorrect/>
                <answer fraction="100" format="html">
                  <text>lozinka</text>
                  <feedback format="html"><text></text></feedback>
                </answer>
                <answer fraction="-33.33333" format="html">
                  <text>ime</text>
                  <feedback format="html"><text></text></feedback>
                </answer>
                <tags><tag><text>lozinke</text></tag></tags>
              </question>
              <question type="truefalse">
                <name><text>Tačno</text></name>
                <questiontext format="html"><text>Tačno?</text></questiontext>
                <answer fraction="0" format="moodle_auto_format"><text>true</text></answer>
                <answer fraction="100" format="moodle_auto_format"><text>false</text></answer>
              </question>
              <question type="cloze">
                <name><text>Praznine</text></name>
                <questiontext format="html"><text>{1:MC:=a~b#ne} {2:NM:=3:0.5~%50%4}</text></questiontext>
              </question>
            </quiz>
            """;

    @Property(tries = 300, seed = "20270209")
    void isMoodleXml(@ForAll("questions") ExchangedQuestion question) throws Exception {
        var xml = written(question);
        assertThat(MoodleFormat.faults(xml)).as(xml).isEmpty();
    }

    @Test
    void whatFollowsTheFormatIsAccepted() throws Exception {
        assertThat(MoodleFormat.faults(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "type=\"multichoice\", type=\"choice\"",
        "fraction=\"100\", fraction=\"99\"",
        "-33.33333, -33",
        "<text>true</text>, <text>tačno</text>",
        "<name><text>Izbor</text></name>, ''",
        "<name><text>Izbor</text></name>, <name>Izbor</name>",
        "format=\"html\", format=\"HTML\"",
        "<hidden>0</hidden>, <hidden>ne</hidden>",
        "<tag><text>lozinke</text></tag>, <tag>lozinke</tag>",
        "$course$/top/, Sigurnost/",
        "{1:MC:=a~b#ne}, {1:MC:a~b#ne}",
        "=3:0.5, =tri",
        "{2:NM:, {2:NUMBER:"
    })
    void isNoFriend(String good, String bad) throws Exception {
        assertThat(GOOD).contains(good);
        assertThat(MoodleFormat.faults(GOOD.replace(good, bad))).isNotEmpty();
    }

    private static String written(ExchangedQuestion question) throws IOException {
        var out = new ByteArrayOutputStream();
        new MoodleWriter().write(List.of(question).iterator(), Language.BOSNIAN, out);
        return out.toString(UTF_8);
    }

    @Provide
    Arbitrary<ExchangedQuestion> questions() {
        return AnyQuestions.in(Language.BOSNIAN);
    }
}
