package ba.sigurno.ejb.exchange.qti.reading;

import static ba.sigurno.ejb.exchange.format.ReadItems.keys;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.MAP_RESPONSE;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.MATCH_CORRECT;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.item;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.read;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.response;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Prompt;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction.Item;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemReaderTest {

    private static final String CHOICES = "<simpleChoice identifier=\"A\">a</simpleChoice>"
            + "<simpleChoice identifier=\"B\">b</simpleChoice><simpleChoice identifier=\"C\">c</simpleChoice>";

    @Test
    void oneChoice() {
        var question = question(read(Samples.choice()));
        var choice = (ChoiceInteraction) question.interaction();
        assertThat(question.stem().in(Language.BOSNIAN)).contains("Ko smije znati tvoju lozinku?");
        assertThat(choice.type()).isEqualTo(QuestionType.SINGLE_CHOICE);
        assertThat(choice.shuffled()).isTrue();
        assertThat(choice.options()).extracting(Option::right).containsExactly(false, true, false);
        assertThat(choice.options()).extracting(Option::fixed).containsExactly(false, false, true);
    }

    @Test
    void aMappingGivesPartOfThePointsAndItsDefaultTakesThem() {
        var mapping = "<mapping lowerBound=\"0\" upperBound=\"2\" defaultValue=\"-1\"><mapEntry mapKey=\"A\""
                + " mappedValue=\"1\"/><mapEntry mapKey=\"C\" mappedValue=\"1\"/></mapping>";
        var read = read(item(
                response("RESPONSE", "multiple", "identifier", List.of("A", "C"), mapping), several(), MAP_RESPONSE));
        var choice = (ChoiceInteraction) question(read).interaction();
        assertThat(choice.grading()).isEqualTo(Grading.PARTIAL);
        assertThat(choice.options())
                .extracting(Option::credit)
                .containsExactly(new BigDecimal("0.5"), new BigDecimal("-0.5"), new BigDecimal("0.5"));
        assertThat(keys(read)).containsExactly("exchange_qti_points");
    }

    @Test
    void onlyTheWholeAnswerCountsWhereItIsMatched() {
        var read = read(
                item(response("RESPONSE", "multiple", "identifier", List.of("A", "C"), ""), several(), MATCH_CORRECT));
        assertThat(((ChoiceInteraction) question(read).interaction()).grading()).isEqualTo(Grading.ALL_OR_NOTHING);
        assertThat(keys(read)).isEmpty();
    }

    private static String several() {
        return "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\" maxChoices=\"0\">"
                + "<prompt>Koje?</prompt>" + CHOICES + "</choiceInteraction>";
    }

    @Test
    void scoringThatNeitherWayGradesIsSaid() {
        var rules = "<responseProcessing><responseCondition><responseIf><member><baseValue baseType=\"identifier\">A"
                + "</baseValue><variable identifier=\"RESPONSE\"/></member><setOutcomeValue identifier=\"SCORE\">"
                + "<baseValue baseType=\"float\">1</baseValue></setOutcomeValue></responseIf></responseCondition>"
                + "</responseProcessing>";
        var read = read(item(response("RESPONSE", "multiple", "identifier", List.of("A", "C"), ""), several(), rules));
        assertThat(keys(read)).containsExactly("exchange_qti_scoring");
    }

    /** As OpenOLAT and ONYX score: points added, bounds kept, feedback by an outcome of its own. */
    @Test
    void scoreBySumsAndFeedbackOnRightAndWrong() {
        var rules = "<responseProcessing><responseCondition><responseIf><isNull><variable identifier=\"RESPONSE\"/>"
                + "</isNull>" + set("FB", "identifier", "empty") + "</responseIf><responseElseIf><match><variable"
                + " identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/></match><setOutcomeValue"
                + " identifier=\"SCORE\"><sum><variable identifier=\"SCORE\"/><baseValue baseType=\"float\">3</baseValue>"
                + "</sum></setOutcomeValue>" + set("FB", "identifier", "correct") + "</responseElseIf><responseElse>"
                + set("FB", "identifier", "incorrect") + "</responseElse></responseCondition></responseProcessing>";
        var feedback =
                "<modalFeedback outcomeIdentifier=\"FB\" identifier=\"correct\" showHide=\"show\">Tako je.</modalFeedback>"
                        + "<modalFeedback outcomeIdentifier=\"FB\" identifier=\"incorrect\" showHide=\"show\">Nije.</modalFeedback>";
        var declared = response("RESPONSE", "single", "identifier", List.of("B"), "")
                + "<outcomeDeclaration identifier=\"FB\" cardinality=\"single\" baseType=\"identifier\"/>";
        var read = read(item(declared, single(), rules + feedback));
        var question = question(read);
        assertThat(said(question, "A")).containsExactly("Nije.");
        assertThat(said(question, "B")).containsExactly("Tako je.");
        assertThat(question.explanation().isEmpty()).isTrue();
        assertThat(keys(read)).containsExactly("exchange_qti_points");
    }

    private static String set(String outcome, String type, String value) {
        return "<setOutcomeValue identifier=\"" + outcome + "\"><baseValue baseType=\"" + type + "\">" + value
                + "</baseValue></setOutcomeValue>";
    }

    private static String single() {
        return "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\" maxChoices=\"1\">"
                + "<prompt>Koje?</prompt>" + CHOICES + "</choiceInteraction>";
    }

    private static List<String> said(QuestionContent question, String code) {
        return question.interaction()
                .feedback(Chosen.of(List.of(code)))
                .map(text -> text.in(Language.BOSNIAN).orElse(""))
                .toList();
    }

    @Test
    void qti3IsReadByItsOwnNames() {
        var read =
                read("<?xml version=\"1.0\"?><qti-assessment-item xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\""
                        + " identifier=\"i\" title=\"Tačno\" xml:lang=\"sr-Latn-BA\"><qti-response-declaration"
                        + " identifier=\"RESPONSE\" cardinality=\"single\" base-type=\"identifier\"><qti-correct-response>"
                        + "<qti-value>true</qti-value></qti-correct-response></qti-response-declaration><qti-item-body>"
                        + "<qti-choice-interaction response-identifier=\"RESPONSE\" max-choices=\"1\"><qti-prompt>Lozinka je"
                        + " tajna.</qti-prompt><qti-simple-choice identifier=\"true\">Tačno</qti-simple-choice>"
                        + "<qti-simple-choice identifier=\"false\">Netačno</qti-simple-choice></qti-choice-interaction>"
                        + "</qti-item-body><qti-response-processing template=\"https://purl.imsglobal.org/spec/qti/v3p0/"
                        + "rptemplates/match_correct.xml\"/></qti-assessment-item>");
        assertThat(question(read).type()).isEqualTo(QuestionType.TRUE_FALSE);
        assertThat(question(read).languages()).containsExactly(Language.SERBIAN_LATIN);
    }

    @Test
    void pairs() {
        var mapping = "<mapping defaultValue=\"0\"><mapEntry mapKey=\"p1 t1\" mappedValue=\"1\"/>"
                + "<mapEntry mapKey=\"p2 t1\" mappedValue=\"1\"/></mapping>";
        var body = "<matchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxAssociations=\"2\">"
                + "<prompt>Spoji.</prompt><simpleMatchSet>" + associable("p1", 1) + associable("p2", 1)
                + "</simpleMatchSet><simpleMatchSet>" + associable("t1", 2) + associable("t2", 2)
                + "</simpleMatchSet></matchInteraction>";
        var match = (MatchInteraction) question(read(item(
                        response("RESPONSE", "multiple", "directedPair", List.of("p1 t1", "p2 t1"), mapping),
                        body,
                        MAP_RESPONSE)))
                .interaction();
        assertThat(match.prompts()).extracting(Prompt::target).containsExactly("t1", "t1");
        assertThat(match.grading()).isEqualTo(Grading.PARTIAL);
    }

    private static String associable(String identifier, int matchMax) {
        return "<simpleAssociableChoice identifier=\"" + identifier + "\" matchMax=\"" + matchMax + "\">" + identifier
                + "</simpleAssociableChoice>";
    }

    @Test
    void order() {
        var body = "<orderInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\"><prompt>Poredaj.</prompt>"
                + CHOICES + "</orderInteraction>";
        var order = (OrderInteraction) question(read(item(
                        response("RESPONSE", "ordered", "identifier", List.of("C", "A", "B"), ""),
                        body,
                        MATCH_CORRECT)))
                .interaction();
        assertThat(order.items()).extracting(Item::code).containsExactly("C", "A", "B");
        assertThat(order.grading()).isEqualTo(Grading.ALL_OR_NOTHING);
    }

    @Test
    void aTypedTextWithWhatEachAnswerIsWorth() {
        var mapping = "<mapping defaultValue=\"0\"><mapEntry mapKey=\"York\" mappedValue=\"2\"/>"
                + "<mapEntry mapKey=\"Jork\" mappedValue=\"1\"/></mapping>";
        var text = (TextInteraction) question(read(item(
                        response("RESPONSE", "single", "string", List.of("York"), mapping),
                        "<p>Koji grad?</p><p><textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>",
                        MAP_RESPONSE)))
                .interaction();
        assertThat(text.exactCase()).isFalse();
        assertThat(text.accepted())
                .extracting(TextInteraction.Accepted::credit)
                .containsExactly(BigDecimal.ONE, new BigDecimal("0.5"));
    }

    @Test
    void aNumberWithATolerance() {
        var rules = "<responseProcessing><responseCondition><responseIf><equal toleranceMode=\"absolute\""
                + " tolerance=\"0.1 0.2\"><correct identifier=\"RESPONSE\"/><variable identifier=\"RESPONSE\"/></equal>"
                + set("SCORE", "float", "1") + "</responseIf></responseCondition></responseProcessing>";
        var read = read(item(
                response("RESPONSE", "single", "float", List.of("3.14"), ""),
                "<p>Koliko?</p><p><textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>",
                rules));
        var range =
                ((NumberInteraction) question(read).interaction()).accepted().get(0);
        assertThat(range.least()).isEqualByComparingTo("3.04");
        assertThat(range.most()).isEqualByComparingTo("3.34");
        assertThat(keys(read)).isEmpty();
    }

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

    @Test
    void rulesThatAreNotUnderstoodAreSaidAndTheCorrectResponseIsTaken() {
        var rules = "<responseProcessing><setOutcomeValue identifier=\"SCORE\"><customOperator class=\"org.x\"/>"
                + "</setOutcomeValue></responseProcessing>";
        var read = read(item(response("RESPONSE", "single", "identifier", List.of("B"), ""), single(), rules));
        assertThat(((ChoiceInteraction) question(read).interaction()).rightCodes())
                .containsExactly("B");
        assertThat(read.findings())
                .containsExactly(Finding.of(ExchangeEffect.CHANGED, 2, "exchange_qti_processing", "customOperator"));
        var unsaid = read(item(response("RESPONSE", "single", "identifier", List.of(), ""), single(), rules));
        assertThat(unsaid.question()).isEmpty();
    }

    @Test
    void aPatternThatIsNotOneOfOursIsNotCarriedOut() {
        var rules = "<responseProcessing><responseCondition><responseIf><patternMatch pattern=\"(a+)+$\"><variable"
                + " identifier=\"RESPONSE\"/></patternMatch>" + set("SCORE", "float", "1")
                + "</responseIf></responseCondition></responseProcessing>";
        var read = read(item(
                response("RESPONSE", "single", "string", List.of("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"), ""),
                "<p>Šta?</p><p><textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>",
                rules));
        assertThat(keys(read)).containsExactly("exchange_qti_processing");
    }

    @Test
    void whatHasNoPlaceHereIsNamed() {
        var read = read(
                Samples.choice().replace("<p>", "<rubricBlock view=\"tutor\"><p>Za nastavnika</p></rubricBlock><p>"));
        assertThat(read.findings()).contains(Finding.of(ExchangeEffect.LOST, 5, "exchange_qti_lost", "rubricBlock"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hotspotInteraction",
                "sliderInteraction",
                "uploadInteraction",
                "drawingInteraction",
                "hottextInteraction",
                "customInteraction",
                "mediaInteraction",
                "endAttemptInteraction"
            })
    void kindsThatAreNotHereAreRefusedByName(String kind) {
        var read = read(item(
                response("RESPONSE", "single", "identifier", List.of("A"), ""),
                "<" + kind + " responseIdentifier=\"RESPONSE\"/>",
                MATCH_CORRECT));
        assertThat(read.findings())
                .containsExactly(Finding.of(ExchangeEffect.REFUSED, 5, "exchange_qti_interaction", kind));
    }

    @Test
    void whatChangesWhileItIsAnsweredIsRefused() {
        assertThat(keys(read(Samples.choice().replace("adaptive=\"false\"", "adaptive=\"true\""))))
                .containsExactly("exchange_qti_adaptive");
        assertThat(keys(read(Samples.choice().replace("<p>", "<p><printedVariable identifier=\"x\"/>"))))
                .containsExactly("exchange_qti_template");
    }

    private static QuestionContent question(ReadItem item) {
        return item.question()
                .orElseThrow(() -> new AssertionError(item.findings()))
                .content();
    }
}
