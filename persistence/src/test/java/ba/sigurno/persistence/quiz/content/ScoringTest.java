package ba.sigurno.persistence.quiz.content;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.quiz.content.Contents.bs;
import static ba.sigurno.persistence.quiz.content.Contents.credit;
import static ba.sigurno.persistence.quiz.content.Contents.gaps;
import static ba.sigurno.persistence.quiz.content.Contents.number;
import static ba.sigurno.persistence.quiz.content.Contents.order;
import static ba.sigurno.persistence.quiz.content.Contents.pairs;
import static ba.sigurno.persistence.quiz.content.Contents.several;
import static ba.sigurno.persistence.quiz.content.Contents.single;
import static ba.sigurno.persistence.quiz.content.Contents.text;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringTest {

    private static BigDecimal score(Interaction interaction, String response) {
        return interaction.score(interaction.response(response));
    }

    static Stream<Interaction> everyKind() {
        return Stream.of(
                single("a", "b*", "c"),
                several(Grading.PARTIAL, "a*", "b*", "c*", "d"),
                several(Grading.ALL_OR_NOTHING, "a*", "b*", "c"),
                pairs(Grading.PARTIAL),
                order(Grading.ALL_OR_NOTHING),
                text(false, "lozinka"),
                number("3.13", "3.15"),
                gaps());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void theRightResponseIsWorthTheWholeAndReadsBackAsItself(Interaction interaction) {
        var right = interaction.rightResponse().orElseThrow();
        assertThat(interaction.score(right)).isEqualByComparingTo("1");
        assertThat(interaction.response(right.encoded())).isEqualTo(right);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void anAnswerOfAnotherKindIsRefused(Interaction interaction) {
        assertThat(everyKind().map(other -> other.rightResponse().orElseThrow()))
                .filteredOn(response -> !response.getClass()
                        .equals(interaction.rightResponse().orElseThrow().getClass()))
                .allSatisfy(
                        response -> assertBreaks("quiz_rule_response_unreadable", () -> interaction.score(response)));
    }

    @Test
    void oneRightChoiceIsRightOrWrong() {
        assertThat(score(single("a", "b*", "c"), "b")).isEqualByComparingTo("1");
        assertThat(score(single("a", "b*", "c"), "a")).isEqualByComparingTo("0");
    }

    @Test
    void aChoiceMayBeWorthAPartAndNeverLessThanNothing() {
        var interaction = new ChoiceInteraction(
                QuestionType.SINGLE_CHOICE,
                List.of(
                        Option.of("a", bs("sve"), credit("1"), Texts.NONE),
                        Option.of("b", bs("pola"), credit("0.5"), Texts.NONE),
                        Option.of("c", bs("šteta"), credit("-0.25"), Texts.NONE)),
                false,
                Grading.PARTIAL);
        assertThat(score(interaction, "b")).isEqualByComparingTo("0.5");
        assertThat(score(interaction, "c")).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 1",
        "ab, 0.6667",
        "a, 0.3333",
        "abd, 0.3333",
        "ad, 0",
        "d, 0",
        "de, 0",
        "abcd, 0.6667",
        "abcde, 0.3333"
    })
    void eachRightChoiceEarnsItsShareAndEachWrongOneCostsIt(String chosen, String score) {
        var several = several(Grading.PARTIAL, "a*", "b*", "c*", "d", "e");
        assertThat(score(several, String.join(",", chosen.split("")))).isEqualByComparingTo(score);
    }

    @ParameterizedTest
    @CsvSource({"'a,b', 1", "a, 0", "'a,b,c', 0"})
    void whereOnlyAllCountsAPartIsWorthNothing(String chosen, String score) {
        assertThat(score(several(Grading.ALL_OR_NOTHING, "a*", "b*", "c"), chosen))
                .isEqualByComparingTo(score);
    }

    @Test
    void aChoiceMustBeOneOfThoseOffered() {
        assertBreaks("quiz_rule_nothing_chosen", () -> score(single("a*", "b"), ""));
        assertBreaks("quiz_rule_choice_unknown", () -> score(single("a*", "b"), "x"));
        assertBreaks("quiz_rule_one_choice_only", () -> score(single("a*", "b"), "a,b"));
    }

    @ParameterizedTest
    @CsvSource({"'1=a,2=b,3=a', 1, 1", "'1=a,2=b', 0.6667, 0", "'1=a,2=c,3=b', 0.3333, 0", "'3=c', 0, 0"})
    void eachRightPairIsWorthTheSame(String response, String inPart, String wholly) {
        assertThat(score(pairs(Grading.PARTIAL), response)).isEqualByComparingTo(inPart);
        assertThat(score(pairs(Grading.ALL_OR_NOTHING), response)).isEqualByComparingTo(wholly);
    }

    @ParameterizedTest
    @CsvSource({"'a,b,c', 1, 1", "'a,c,b', 0.3333, 0", "'b,c,a', 0, 0"})
    void eachItemInItsPlaceIsWorthTheSame(String response, String inPart, String wholly) {
        assertThat(score(order(Grading.PARTIAL), response)).isEqualByComparingTo(inPart);
        assertThat(score(order(Grading.ALL_OR_NOTHING), response)).isEqualByComparingTo(wholly);
    }

    @Test
    void anOrderHasEveryItemOnce() {
        assertBreaks("quiz_rule_items_left", () -> score(order(Grading.PARTIAL), "a,b"));
        assertBreaks("quiz_rule_items_left", () -> score(order(Grading.PARTIAL), "a,b,b"));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 0.5",
        "11.9, 0",
        "'99,5', 0.5",
    })
    void aGapWeighsWhatItIsWorth(String second, String score) {
        assertThat(score(gaps(), "2=" + second.replace(",", "%2C"))).isEqualByComparingTo(score);
    }

    @Test
    void whatIsChosenIsExplained() {
        var several = several(Grading.PARTIAL, "a*", "b");
        assertThat(several.feedback(several.response("b,a"))).containsExactly(bs("zašto a"), bs("zašto b"));
    }
}
