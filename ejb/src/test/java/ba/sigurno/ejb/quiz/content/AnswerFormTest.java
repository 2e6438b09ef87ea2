package ba.sigurno.ejb.quiz.content;

import static ba.sigurno.ejb.quiz.content.QuestionSamples.asked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.quiz.content.QuestionView.Offer;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.quiz.content.Response.Filled;
import ba.sigurno.persistence.quiz.content.Response.Ordered;
import ba.sigurno.persistence.quiz.content.Response.Paired;
import ba.sigurno.persistence.quiz.content.Response.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is chosen and typed on the page is what is scored, for each type. */
class AnswerFormTest {

    private static final long SEED = 4;

    private final Map<String, List<String>> sent = new HashMap<>();

    @Test
    void aChosenOption() {
        send("c", place(QuestionSamples.single(), "Strancu"));
        assertThat(response(QuestionSamples.single())).isEqualTo(Chosen.of(List.of("c")));
    }

    @Test
    void severalChosenOptions() {
        sent.put("c", List.of(place(QuestionSamples.several(), "Mami"), place(QuestionSamples.several(), "Baki")));
        assertThat(response(QuestionSamples.several())).isEqualTo(Chosen.of(List.of("a", "c")));
    }

    @Test
    void trueAndFalse() {
        send("c", "2");
        assertThat(response(QuestionSamples.trueFalse())).isEqualTo(Chosen.of(List.of("false")));
    }

    @Test
    void pairs() {
        var view = view(QuestionSamples.match(true));
        for (var prompt : view.choices()) {
            var wanted = Map.of("lozinka", "tajim", "slika", "pitam", "poruka", "pitam");
            send(prompt.field(), place(view.targets(), wanted.get(prompt.piece().words())));
        }
        assertThat(response(QuestionSamples.match(true))).isEqualTo(Paired.of(Map.of("1", "a", "2", "b", "3", "b")));
    }

    @Test
    void items() {
        var wanted = List.of("reci", "sačuvaj", "stani");
        for (var item : view(QuestionSamples.order()).choices()) {
            send(item.field(), String.valueOf(wanted.indexOf(item.piece().words()) + 1));
        }
        assertThat(response(QuestionSamples.order())).isEqualTo(new Ordered(List.of("c", "b", "a")));
    }

    @Test
    void aWordAndANumber() {
        send("t", " Mostar ");
        assertThat(response(QuestionSamples.text())).isEqualTo(new Typed("Mostar"));
        send("t", "12,5");
        assertThat(response(QuestionSamples.number())).isEqualTo(new Typed("12,5"));
    }

    @Test
    void gaps() {
        var gap = QuestionView.of(
                        asked("[[1]] [[2]] [[x]]", QuestionSamples.gaps()), 1, SEED, Optional.empty(), Language.BOSNIAN)
                .stem()
                .get(2)
                .gap();
        send("g1", "A & B");
        send("g2", "3");
        send(gap.field(), place(gap.choices(), "Nikome"));
        assertThat(response(QuestionSamples.gaps())).isEqualTo(Filled.of(Map.of("1", "A & B", "2", "3", "x", "b")));
    }

    @Test
    void nothingChosenOrTypedIsNoAnswer() {
        assertThat(refusal(QuestionSamples.single())).isEqualTo("quiz_rule_nothing_chosen");
        assertThat(refusal(QuestionSamples.several())).isEqualTo("quiz_rule_nothing_chosen");
        assertThat(refusal(QuestionSamples.match(true))).isEqualTo("quiz_rule_nothing_chosen");
        assertThat(refusal(QuestionSamples.order())).isEqualTo("quiz_rule_items_left");
        assertThat(refusal(QuestionSamples.text())).isEqualTo("quiz_rule_nothing_typed");
        assertThat(refusal(QuestionSamples.number())).isEqualTo("quiz_rule_nothing_typed");
        assertThat(refusal(QuestionSamples.gaps())).isEqualTo("quiz_rule_nothing_typed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dvanaest", "1.2.3", "12a"})
    void whatIsNoNumberIsToldAsSuch(String typed) {
        send("t", typed);
        assertThat(refusal(QuestionSamples.number())).isEqualTo("quiz_rule_no_number");
    }

    @ParameterizedTest
    @CsvSource({"c, 0", "c, 4", "c, a", "c, 01", "c, -1"})
    void aPlaceThatIsNotOnThePageIsRefused(String field, String place) {
        send(field, place);
        assertThat(refusal(QuestionSamples.single())).isEqualTo("quiz_rule_choice_unknown");
    }

    @Test
    void twoItemsInOnePlaceAreNoOrder() {
        send("o1", "1");
        send("o2", "1");
        send("o3", "2");
        assertThat(refusal(QuestionSamples.order())).isEqualTo("quiz_rule_items_left");
    }

    @Test
    void whatIsLeftOpenIsAskedAboutOnceAndThenTaken() {
        send("g1", "Mostar");
        assertThat(refusal(QuestionSamples.gaps())).isEqualTo("quiz_attempt_left_open");
        assertThat(form(QuestionSamples.gaps()).response(new AnswerFields(sent), true))
                .isEqualTo(Filled.of(Map.of("1", "Mostar")));
    }

    @Test
    void anOrderThatNobodyTouchedIsAskedAbout() {
        send("o1", "1");
        send("o2", "2");
        send("o3", "3");
        assertThat(refusal(QuestionSamples.order())).isEqualTo("quiz_attempt_unmoved");
    }

    @Test
    void whatWasSentIsOnThePageAgainWithTheReason() {
        send("t", "dvanaest & po");
        var kept = AnswerFields.decode(new AnswerFields(sent).encoded());
        var view = QuestionView.of(asked(QuestionSamples.number()), 1, SEED, Optional.of(kept), Language.BOSNIAN);
        assertThat(view.given().value("t")).isEqualTo("dvanaest & po");
        assertThat(view.problem()).isEqualTo("Upiši broj, na primjer 12 ili 3,5.");
    }

    @Test
    void fieldsAreTheSameHoweverTheyWereSent() {
        var some = new AnswerFields(Map.of("c", List.of("1", "3"), "t", List.of(" "), "g1", List.of("č=&")));
        assertThat(some.encoded()).isEqualTo("c=1&c=3&g1=%C4%8D%3D%26");
        assertThat(AnswerFields.decode(some.encoded())).isEqualTo(some);
        assertThat(AnswerFields.decode("")).isEqualTo(AnswerFields.NONE);
        assertThat(some.has("c", 3)).isTrue();
        assertThat(some.has("c", 2)).isFalse();
    }

    private void send(String field, String value) {
        sent.put(field, List.of(value));
    }

    private Object response(Interaction interaction) {
        return form(interaction).response(new AnswerFields(sent), false);
    }

    private String refusal(Interaction interaction) {
        var refused = new String[1];
        assertThatThrownBy(() -> response(interaction))
                .isInstanceOfSatisfying(DomainException.class, e -> refused[0] = e.getKey());
        return refused[0];
    }

    private static AnswerForm form(Interaction interaction) {
        return new AnswerForm(interaction, SEED);
    }

    private static String place(Interaction interaction, String words) {
        return place(view(interaction).choices(), words);
    }

    private static String place(List<Offer> offers, String words) {
        return offers.stream()
                .filter(offer -> offer.piece().words().equals(words))
                .map(offer -> String.valueOf(offer.place()))
                .findFirst()
                .orElseThrow();
    }

    private static QuestionView view(Interaction interaction) {
        var stem = interaction instanceof GapInteraction ? "[[1]] [[2]] [[x]]" : "?";
        return QuestionView.of(asked(stem, interaction), 1, SEED, Optional.empty(), Language.BOSNIAN);
    }
}
