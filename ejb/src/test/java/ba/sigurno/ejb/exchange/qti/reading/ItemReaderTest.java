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
import ba.sigurno.persistence.quiz.content.Response.Filled;
import ba.sigurno.persistence.quiz.content.Response.Typed;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
    void theDeclaredAnswerIsTakenWhereTheRulesGiveNoPoints() {
        var silent = "<responseProcessing>" + set("OTHER", "float", "1") + "</responseProcessing>";
        var useless = "<responseProcessing>" + set("SCORE", "float", "0") + "</responseProcessing>";
        var other = "<outcomeDeclaration identifier=\"OTHER\" cardinality=\"single\" baseType=\"float\"/>";
        for (var rules : List.of("", silent, useless)) {
            var read =
                    read(item(response("RESPONSE", "single", "identifier", List.of("B"), "") + other, single(), rules));
            assertThat(((ChoiceInteraction) question(read).interaction()).rightCodes())
                    .containsExactly("B");
            assertThat(keys(read)).containsExactly("exchange_qti_unscored");
        }
        var undeclared = read(item(response("RESPONSE", "single", "identifier", List.of(), ""), single(), useless));
        assertThat(keys(undeclared)).containsExactly("exchange_qti_no_right_answer");
    }

    @Test
    void aDeclaredAnswerThatIsNotUnderstoodIsNotSaidToBeMissing() {
        var read = read(item(
                response("RESPONSE", "single", "float", List.of("3,14"), ""),
                "<p>Koliko?</p><p><textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>",
                MATCH_CORRECT));
        assertThat(read.findings())
                .containsExactly(Finding.of(ExchangeEffect.REFUSED, 2, "exchange_qti_correct_refused", "3,14"));
    }

    @Test
    void blanksOfThePrettyPrinterAreNoPartOfValues() {
        var rules = "<responseProcessing><responseCondition><responseIf><stringMatch caseSensitive=\"false\"><variable"
                + " identifier=\"RESPONSE\"/><baseValue baseType=\"string\">\n  New\n  York\n</baseValue></stringMatch>"
                + set("SCORE", "float", "\n 1 \n") + "</responseIf></responseCondition></responseProcessing>";
        var mapping = "<mapping><mapEntry mapKey=\" New York \" mappedValue=\" 1 \"/></mapping>";
        for (var scoring : List.of(rules, MATCH_CORRECT, MAP_RESPONSE)) {
            var read = read(item(
                    response("RESPONSE", "single", "string", List.of("\n    New\n    York\n  "), mapping),
                    "<p>Koji grad?</p><p><textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>",
                    scoring));
            assertThat(question(read).interaction().score(new Typed("New York")))
                    .isEqualByComparingTo("1");
            assertThat(keys(read)).isEmpty();
        }
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

    private static final String FEEDBACK =
            "<outcomeDeclaration identifier=\"FB\" cardinality=\"multiple\" baseType=\"identifier\"/>";

    private static String feedbackOn(String response, String wrong) {
        return "<responseCondition><responseIf><match><variable identifier=\"" + response + "\"/><correct identifier=\""
                + response + "\"/></match><setOutcomeValue identifier=\"SCORE\"><sum><variable identifier=\"SCORE\"/>"
                + "<baseValue baseType=\"float\">1</baseValue></sum></setOutcomeValue></responseIf><responseElse>"
                + "<setOutcomeValue identifier=\"FB\"><multiple><variable identifier=\"FB\"/><baseValue"
                + " baseType=\"identifier\">" + wrong + "</baseValue></multiple></setOutcomeValue></responseElse>"
                + "</responseCondition>";
    }

    private static String shown(String identifier, String text) {
        return "<modalFeedback outcomeIdentifier=\"FB\" showHide=\"show\" identifier=\"" + identifier + "\">" + text
                + "</modalFeedback>";
    }

    private static List<String> gapSays(QuestionContent question, String gap, String typed) {
        return question.interaction()
                .feedback(Filled.of(Map.of(gap, typed)))
                .map(text -> text.in(Language.BOSNIAN).orElse(""))
                .toList();
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

    @Test
    void feedbackOfRulesThatAreNotUnderstoodIsNotToldToEverybody() {
        var rules = "<responseProcessing><setOutcomeValue identifier=\"SCORE\"><customOperator/></setOutcomeValue>"
                + "</responseProcessing>";
        var wrongByDefault = "<outcomeDeclaration identifier=\"FB\" cardinality=\"single\" baseType=\"identifier\">"
                + "<defaultValue><value>wrong</value></defaultValue></outcomeDeclaration>";
        var read = read(item(
                response("RESPONSE", "single", "identifier", List.of("B"), "") + wrongByDefault,
                single(),
                rules + shown("wrong", "Netačno.")));
        assertThat(question(read).explanation().isEmpty()).isTrue();
        assertThat(keys(read)).containsExactly("exchange_qti_processing", "exchange_qti_feedback");
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
    void aPromptWithinAnEntryIsAskedBeforeIt() {
        var read = read(item(
                response("RESPONSE", "single", "string", List.of("jaka"), ""),
                "<p><textEntryInteraction responseIdentifier=\"RESPONSE\"><prompt>Kakva je lozinka?</prompt>"
                        + "</textEntryInteraction></p>",
                MATCH_CORRECT));
        assertThat(question(read).stem().in(Language.BOSNIAN)).contains("Kakva je lozinka?");
        assertThat(question(read).type()).isEqualTo(QuestionType.SHORT_TEXT);
        assertThat(keys(read)).isEmpty();
    }

    @Test
    void partsOfAPageInATextTakeNothingAway() {
        var read = read(Samples.choice()
                .replace("<p>Ko", "<head><title/><style>p {}</style></head><body><div/><p>Ko")
                .replace("</p>", "</p><title/><p>Reci.</p></body>"));
        assertThat(question(read).stem().in(Language.BOSNIAN)).contains("Ko smije znati tvoju lozinku?\n\nReci.");
        assertThat(keys(read)).containsExactly("exchange_lost_title", "exchange_lost_style");
    }

    @Test
    void anAnswerThatCostsMoreThanItCanHereIsSaid() {
        var mapping = "<mapping><mapEntry mapKey=\"A\" mappedValue=\"-2\"/><mapEntry mapKey=\"B\" mappedValue=\"1\"/>"
                + "</mapping>";
        var choice =
                read(item(response("RESPONSE", "single", "identifier", List.of("B"), mapping), single(), MAP_RESPONSE));
        assertThat(choice.findings())
                .containsExactly(Finding.of(ExchangeEffect.CHANGED, 5, "exchange_qti_credit_bounds", "-200", "-100"));
        var text = read(item(
                response("RESPONSE", "single", "string", List.of("B"), mapping),
                "<p>Šta?</p><p><textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>",
                MAP_RESPONSE));
        assertThat(text.findings())
                .containsExactly(Finding.of(ExchangeEffect.CHANGED, 5, "exchange_qti_credit_bounds", "-200", "0"));
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
