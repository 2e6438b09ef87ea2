package ba.sigurno.persistence.quiz.content;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.quiz.content.Contents.bs;
import static ba.sigurno.persistence.quiz.content.Contents.credit;
import static ba.sigurno.persistence.quiz.content.Contents.number;
import static ba.sigurno.persistence.quiz.content.Contents.text;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAnswersTest {

    private static boolean accepts(Interaction interaction, String typed) {
        return interaction.score(interaction.response(typed)).compareTo(BigDecimal.ONE) == 0;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Šifrirana poruka",
                "šifrirana poruka",
                "sifrirana poruka",
                "SIFRIRANA  PORUKA",
                "шифрирана порука",
                " Шифрирана порука. ",
                "„šifrirana poruka“",
                "s\u030Cifrirana poruka",
                "šifrirana\u00a0poruka!"
            })
    void caseDiacriticsAndScriptAreForgiven(String typed) {
        assertThat(accepts(text(false, "šifrirana poruka"), typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"đak, djak", "đak, dak", "djak, đak", "Ђорђе, Djordje", "medij, медиј"})
    void djMayStandForItsLetter(String pattern, String typed) {
        assertThat(accepts(text(false, pattern), typed)).isTrue();
    }

    @Test
    void anotherWordIsAnotherAnswer() {
        assertThat(accepts(text(false, "lozinka"), "lozinke")).isFalse();
        assertThat(accepts(text(false, "C++"), "C")).isFalse();
    }

    @Test
    void caseCountsWhereItIsAskedFor() {
        assertThat(accepts(text(true, "Wi-Fi"), "Wi–Fi")).isTrue();
        assertThat(accepts(text(true, "Wi-Fi"), "wi-fi")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http*, https://sigurno.ba, true",
        "*.ba, sigurno.ba, true",
        "*.ba, sigurno.ba.com, false",
        "a*b*c, a-b-b-c, true",
        "a*a, a, false",
        "2\\*3, 2*3, true",
        "2\\*3, 253, false",
        "*, bilo šta, true"
    })
    void aStarStandsForAnything(String pattern, String typed, boolean accepted) {
        assertThat(accepts(text(false, pattern), typed)).isEqualTo(accepted);
    }

    @Test
    void whatIsAcceptedIsAcceptedInEveryLanguage() {
        var password = new TextInteraction(
                List.of(new TextInteraction.Accepted(
                        Texts.of(Language.BOSNIAN, "šifra")
                                .with(Language.CROATIAN, "zaporka")
                                .with(Language.ENGLISH, "password"),
                        BigDecimal.ONE,
                        Texts.NONE)),
                false);
        assertThat(List.of("sifra", "Zaporka", "PASSWORD", "шифра")).allMatch(typed -> accepts(password, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,14", "3.14", "+3.14", "314e-2", " 3,140 ", "3,\u00a014"})
    void numbersAreReadAsPeopleTypeThem(String typed) {
        assertThat(accepts(number("3.14", "3.14"), typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-5, true", "−4.5, true", "-4.49, false", "-5.51, false"})
    void aRangeHoldsItsBounds(String typed, boolean accepted) {
        assertThat(accepts(number("-5.5", "-4.5"), typed)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pet", "1.2.3", "1e9999", "0x10", "11111111111111111111111111111111111111111"})
    void whatIsNoNumberIsSaidToBeNone(String typed) {
        assertBreaks("quiz_rule_no_number", () -> accepts(number("0", "1"), typed));
    }

    @Test
    void anAnswerThatAnEarlierOneDecidesForLessIsNotTheRightOne() {
        var anything = new TextInteraction.Accepted(bs("*"), credit("0.5"), Texts.NONE);
        var word = new TextInteraction.Accepted(bs("lozinka"), BigDecimal.ONE, Texts.NONE);
        assertThat(new TextInteraction(List.of(anything, word), false).rightResponse())
                .isEmpty();
        assertThat(new TextInteraction(List.of(word, anything), false).rightResponse())
                .contains(new Response.Typed("lozinka"));

        var near = new NumberInteraction.Range(credit("2"), credit("4"), credit("0.5"), Texts.NONE);
        var three = new NumberInteraction.Range(credit("3"), credit("3"), BigDecimal.ONE, Texts.NONE);
        assertThat(new NumberInteraction(List.of(near, three)).rightResponse()).isEmpty();
        assertThat(new NumberInteraction(List.of(three, near)).rightResponse()).contains(new Response.Typed("3"));
    }

    @Test
    void nothingIsNoAnswer() {
        assertBreaks("quiz_rule_nothing_typed", () -> accepts(number("0", "1"), "  "));
        assertBreaks("quiz_rule_nothing_typed", () -> accepts(text(false, "a"), ""));
    }
}
