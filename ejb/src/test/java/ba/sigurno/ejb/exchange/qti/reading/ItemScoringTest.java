package ba.sigurno.ejb.exchange.qti.reading;

import static ba.sigurno.ejb.exchange.format.ReadItems.keys;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.MAP_RESPONSE;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.MATCH_CORRECT;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.item;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.question;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.read;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.response;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.set;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.several;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.shown;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.single;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.quiz.content.Response.Typed;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the rules by which an item scores and gives feedback. */
class ItemScoringTest {

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

    private static List<String> said(QuestionContent question, String code) {
        return question.interaction()
                .feedback(Chosen.of(List.of(code)))
                .map(text -> text.in(Language.BOSNIAN).orElse(""))
                .toList();
    }
}
