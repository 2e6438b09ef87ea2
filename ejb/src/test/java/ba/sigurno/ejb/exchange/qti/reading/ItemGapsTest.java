package ba.sigurno.ejb.exchange.qti.reading;

import static ba.sigurno.ejb.exchange.format.ReadItems.keys;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.MAP_RESPONSE;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.MATCH_CORRECT;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.item;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.question;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.read;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.response;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.set;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.shown;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Response.Filled;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of gaps in a text: each has its answer, its weight and its feedback. */
class ItemGapsTest {

    private static final String FEEDBACK =
            "<outcomeDeclaration identifier=\"FB\" cardinality=\"multiple\" baseType=\"identifier\"/>";

    @Test
    void gapsOfDifferentWeight() {
        var rules = "<responseProcessing><setOutcomeValue identifier=\"SCORE\"><sum><mapResponse identifier=\"R1\"/>"
                + "<mapResponse identifier=\"R2\"/></sum></setOutcomeValue></responseProcessing>";
        var body = "<p>Zovi <textEntryInteraction responseIdentifier=\"R1\"/> ili <inlineChoiceInteraction"
                + " responseIdentifier=\"R2\"><inlineChoice identifier=\"A\">roditelja</inlineChoice>"
                + "<inlineChoice identifier=\"B\">nikoga</inlineChoice></inlineChoiceInteraction>.</p>";
        var read = read(item(
                response(
                                "R1",
                                "single",
                                "integer",
                                List.of("123"),
                                "<mapping><mapEntry mapKey=\"123\" mappedValue=\"1\"/></mapping>")
                        + response(
                                "R2",
                                "single",
                                "identifier",
                                List.of("A"),
                                "<mapping><mapEntry mapKey=\"A\" mappedValue=\"2\"/></mapping>"),
                body,
                rules));
        var gaps = (GapInteraction) question(read).interaction();
        assertThat(question(read).stem().in(Language.BOSNIAN)).contains("Zovi [[R1]] ili [[R2]].");
        assertThat(gaps.gaps()).extracting(Gap::weight).containsExactly(1, 2);
        assertThat(gaps.gaps())
                .extracting(gap -> gap.content().type())
                .containsExactly(QuestionType.NUMERIC, QuestionType.SINGLE_CHOICE);
    }

    /** As the first example of the specification has it: what is put wrongly takes points from the other gap. */
    @Test
    void piecesForGapsOneOfWhichCostsAnother() {
        var mapping = "<mapping defaultValue=\"-1\" lowerBound=\"0\"><mapEntry mapKey=\"A G1\" mappedValue=\"1\"/>"
                + "<mapEntry mapKey=\"B G2\" mappedValue=\"2\"/></mapping>";
        var body = "<gapMatchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\"><prompt>Dopuni.</prompt>"
                + "<gapText identifier=\"A\" matchMax=\"1\">jak</gapText><gapText identifier=\"B\" matchMax=\"1\">dug"
                + "</gapText><p>Budi <gap identifier=\"G1\"/> i <gap identifier=\"G2\"/>.</p></gapMatchInteraction>";
        var read = read(item(
                response("RESPONSE", "multiple", "directedPair", List.of("A G1", "B G2"), mapping),
                body,
                MAP_RESPONSE));
        assertThat(((GapInteraction) question(read).interaction()).gaps())
                .extracting(Gap::weight)
                .containsExactly(1, 2);
        assertThat(keys(read)).contains("exchange_qti_gap_match", "exchange_qti_scoring");
    }

    /** As H5P and others write: feedback on a wrong answer is shown too as long as nothing is answered. */
    @Test
    void feedbackOnAWrongAnswerStaysThatOfItsGap() {
        var rules =
                "<responseProcessing>" + feedbackOn("R1", "prva") + feedbackOn("R2", "druga") + "</responseProcessing>";
        var read = read(item(
                response("R1", "single", "string", List.of("jaka"), "")
                        + response("R2", "single", "string", List.of("duga"), "")
                        + FEEDBACK,
                "<p>Lozinka je <textEntryInteraction responseIdentifier=\"R1\"/> i <textEntryInteraction"
                        + " responseIdentifier=\"R2\"/>.</p>",
                rules + shown("prva", "Ne slaba.") + shown("druga", "Ne kratka.")));
        var question = question(read);
        assertThat(question.explanation().isEmpty()).isTrue();
        assertThat(gapSays(question, "R1", "slaba")).containsExactly("Ne slaba.");
        assertThat(gapSays(question, "R1", "jaka")).isEmpty();
        assertThat(gapSays(question, "R2", "kratka")).containsExactly("Ne kratka.");
        assertThat(keys(read)).containsExactly("exchange_qti_points");
    }

    @Test
    void pointsTakenForAWrongAnswerInAGapAreSaid() {
        var rules = "<responseProcessing><responseCondition><responseIf><match><variable identifier=\"R1\"/><correct"
                + " identifier=\"R1\"/></match>" + set("SCORE", "float", "1") + "</responseIf><responseElse>"
                + set("SCORE", "float", "-1") + "</responseElse></responseCondition></responseProcessing>";
        var read = read(item(
                response("R1", "single", "string", List.of("jaka"), ""),
                "<p>Lozinka je <textEntryInteraction responseIdentifier=\"R1\"/>, ne kratka.</p>",
                rules));
        assertThat(((GapInteraction) question(read).interaction()).gaps())
                .extracting(Gap::weight)
                .containsExactly(1);
        assertThat(keys(read)).containsExactly("exchange_qti_scoring");
    }

    /** The right answer is known by the mapping alone, and is several pairs. */
    @Test
    void feedbackOnHalfRightPairsIsNotToldToEverybody() {
        var mapping = "<mapping defaultValue=\"0\"><mapEntry mapKey=\"A G1\" mappedValue=\"1\"/>"
                + "<mapEntry mapKey=\"B G2\" mappedValue=\"1\"/></mapping>";
        var rules = "<responseProcessing><setOutcomeValue identifier=\"SCORE\"><mapResponse identifier=\"RESPONSE\"/>"
                + "</setOutcomeValue><responseCondition><responseIf><lt><variable identifier=\"SCORE\"/><baseValue"
                + " baseType=\"float\">2</baseValue></lt>" + set("FB", "identifier", "wrong")
                + "</responseIf></responseCondition></responseProcessing>";
        var read = read(item(
                response("RESPONSE", "multiple", "directedPair", List.of(), mapping)
                        + "<outcomeDeclaration identifier=\"FB\" cardinality=\"single\" baseType=\"identifier\"/>",
                "<gapMatchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\"><gapText identifier=\"A\""
                        + " matchMax=\"1\">jak</gapText><gapText identifier=\"B\" matchMax=\"1\">dug</gapText><p>Budi"
                        + " <gap identifier=\"G1\"/> i <gap identifier=\"G2\"/>.</p></gapMatchInteraction>",
                rules + shown("wrong", "Nije sve.")));
        assertThat(question(read).explanation().isEmpty()).isTrue();
    }

    @Test
    void aGapWithOneChoiceIsRefusedByItsReason() {
        var read = read(item(
                response("R1", "single", "identifier", List.of("A"), ""),
                "<p>Budi <inlineChoiceInteraction responseIdentifier=\"R1\"><inlineChoice identifier=\"A\">jak"
                        + "</inlineChoice></inlineChoiceInteraction>.</p>",
                MATCH_CORRECT));
        assertThat(read.findings())
                .containsExactly(Finding.of(ExchangeEffect.REFUSED, 2, "quiz_rule_gap_one_choice", "R1"));
    }

    private static String feedbackOn(String response, String wrong) {
        return "<responseCondition><responseIf><match><variable identifier=\"" + response + "\"/><correct identifier=\""
                + response + "\"/></match><setOutcomeValue identifier=\"SCORE\"><sum><variable identifier=\"SCORE\"/>"
                + "<baseValue baseType=\"float\">1</baseValue></sum></setOutcomeValue></responseIf><responseElse>"
                + "<setOutcomeValue identifier=\"FB\"><multiple><variable identifier=\"FB\"/><baseValue"
                + " baseType=\"identifier\">" + wrong + "</baseValue></multiple></setOutcomeValue></responseElse>"
                + "</responseCondition>";
    }

    private static List<String> gapSays(QuestionContent question, String gap, String typed) {
        return question.interaction()
                .feedback(Filled.of(Map.of(gap, typed)))
                .map(text -> text.in(Language.BOSNIAN).orElse(""))
                .toList();
    }
}
