package ba.sigurno.ejb.exchange.qti.reading;

import static ba.sigurno.ejb.exchange.format.ReadItems.keys;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.CHOICES;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.MAP_RESPONSE;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.MATCH_CORRECT;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.item;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.question;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.read;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.response;
import static ba.sigurno.ejb.exchange.qti.reading.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Prompt;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction.Item;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the kinds of interactions, and of what an item has around them. */
class ItemReaderTest {

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

    private static String associable(String identifier, int matchMax) {
        return "<simpleAssociableChoice identifier=\"" + identifier + "\" matchMax=\"" + matchMax + "\">" + identifier
                + "</simpleAssociableChoice>";
    }
}
