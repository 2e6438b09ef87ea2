package ba.sigurno.ejb.quiz.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ba.sigurno.ejb.quiz.analysis.GivenAnswer.Kind;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.analysis.ItemSums;
import ba.sigurno.persistence.quiz.analysis.ResponseCount;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemAnalysisTest {

    private static final TextInteraction CAPITAL = new TextInteraction(
            List.of(
                    new TextInteraction.Accepted(bs("Sarajevo"), BigDecimal.ONE, Texts.NONE),
                    new TextInteraction.Accepted(bs("*grad*"), BigDecimal.ZERO, Texts.NONE)),
            false);

    private static final NumberInteraction EMERGENCY = new NumberInteraction(List.of(
            new NumberInteraction.Range(new BigDecimal("122"), new BigDecimal("122"), BigDecimal.ONE, Texts.NONE)));

    @Test
    void aboutFewerThanFivePupilsNothingIsKnown() {
        var item = analysis(sums(100, 4), choice("a*", "b"), response("a", 60, 4, 20));
        assertThat(item.getEvidence()).isEqualTo(Evidence.TOO_FEW);
        assertThat(item.getAttempts()).isZero();
        assertThat(item.getRight()).isZero();
        assertThat(item.getFacility()).isEmpty();
        assertThat(item.getDiscrimination()).isEmpty();
        assertThat(item.getUpperLower()).isEmpty();
        assertThat(item.getAnswers()).isEmpty();
        assertThat(item.getHints()).isEmpty();
    }

    @Test
    void aboutFewerThanThirtyFiguresAreProvisional() {
        assertThat(analysis(sums(29, 29), choice("a*", "b")).getEvidence()).isEqualTo(Evidence.PROVISIONAL);
        assertThat(analysis(sums(30, 30), choice("a*", "b")).getEvidence()).isEqualTo(Evidence.SOLID);
    }

    @Test
    void eachOptionHasItsShareAndWhatIsNotAnsweredIsOmitted() {
        var item =
                analysis(sums(100, 100), choice("a*", "b", "c"), response("a", 60, 60, 20), response("c", 30, 30, 2));
        assertThat(item.getAnswers()).extracting(GivenAnswer::code).containsExactly("a", "b", "c");
        assertThat(item.getAnswers()).extracting(GivenAnswer::share).containsExactly(0.6, 0.0, 0.3);
        assertThat(item.getOmitted()).isEqualTo(10);
        assertThat(item.getHints()).isEmpty();
    }

    @Test
    void ofSeveralChoicesEachIsCounted() {
        var interaction = choice(QuestionType.MULTIPLE_RESPONSE, "a*", "b*", "c");
        var item = analysis(sums(100, 100), interaction, response("a,b", 50, 50, 20), response("a,c", 40, 40, 2));
        assertThat(item.getAnswers()).extracting(GivenAnswer::attempts).containsExactly(90L, 50L, 40L);
    }

    @Test
    void aWrongChoiceThatTheUpperGroupPrefersMakesTheKeySuspect() {
        var item = analysis(sums(100, 100), choice("a*", "b"), response("a", 30, 30, 8), response("b", 60, 60, 20));
        assertThat(item.getHints()).containsExactly(Hint.DISTRACTOR);
    }

    @Test
    void aQuestionThatTheBetterGetWrongMakesTheKeySuspect() {
        double[][] upsideDown = {{0, 1, 1, 1}, {0, 1, 1, 1}, {0, 1, 1, 0}, {1, 1, 0, 0}, {1, 0, 0, 0}, {1, 0, 0, 0}};
        var scores = WorkedExample.distribution(upsideDown);
        var sums = WorkedExample.sums(upsideDown, 0, scores.upperFrom(), scores.lowerTo());
        var item = new ItemAnalysis(item(), sums, List.of());
        assertThat(item.getDiscrimination().orElseThrow()).isNegative();
        assertThat(item.getUpperLower().orElseThrow()).isCloseTo(-1, within(1e-9));
        assertThat(item.getHints()).containsExactly(Hint.NEGATIVE);
    }

    @Test
    void ofWhatIsTypedOnlyWhatItsAuthorForesawIsShown() {
        var item = analysis(
                sums(100, 100),
                CAPITAL,
                response("Сарајево", 40, 40, 1),
                response("sarajevo.", 20, 20, 1),
                response("Zovem se Amina", 12, 12, 1),
                response("lijep grad", 8, 8, 1),
                response("033 123", 7, 4, 1),
                response("33", 6, 6, 1));
        assertThat(item.getAnswers()).extracting(GivenAnswer::text).containsExactly("Sarajevo", "*grad*", "33", "");
        assertThat(item.getAnswers()).extracting(GivenAnswer::attempts).containsExactly(60L, 8L, 6L, 16L);
        assertThat(item.getAnswers()).extracting(GivenAnswer::right).containsExactly(true, false, false, false);
        assertThat(item.getAnswers().get(3).kind()).isEqualTo(Kind.OTHER);
    }

    @Test
    void numbersThatSeveralPupilsTypedAreShownTogetherHoweverTheyWriteThem() {
        var item = analysis(
                sums(100, 100),
                EMERGENCY,
                response("122", 50, 50, 1),
                response("122,0", 10, 10, 1),
                response("112", 20, 20, 1),
                response("061234567", 4, 4, 1));
        assertThat(item.getAnswers()).extracting(GivenAnswer::text).containsExactly("122", "112", "");
        assertThat(item.getAnswers()).extracting(GivenAnswer::attempts).containsExactly(60L, 20L, 10L);
    }

    private static ItemAnalysis analysis(ItemSums sums, Interaction interaction, ResponseCount... responses) {
        return new ItemAnalysis(
                item(), sums, new GivenAnswers(interaction, sums, Language.BOSNIAN).of(List.of(responses)));
    }

    private static ItemAnalysis.Item item() {
        return new ItemAnalysis.Item(1, "q", 1, true, QuestionType.SINGLE_CHOICE, "Šta je dobra lozinka?");
    }

    /** Ninety of a hundred answered, sixty of them right. */
    private static ItemSums sums(long attempts, long pupils) {
        return new ItemSums(
                1,
                attempts,
                pupils,
                90,
                60,
                30,
                new BigDecimal("60"),
                new BigDecimal("60"),
                new BigDecimal("50"),
                new BigDecimal("30"),
                new BigDecimal("35"),
                28,
                new BigDecimal("20"),
                30,
                new BigDecimal("10"));
    }

    private static ResponseCount response(String response, long attempts, long pupils, long upper) {
        return new ResponseCount(1, response, attempts, pupils, upper);
    }

    private static ChoiceInteraction choice(String... codes) {
        return choice(QuestionType.SINGLE_CHOICE, codes);
    }

    private static ChoiceInteraction choice(QuestionType type, String... codes) {
        var options = Arrays.stream(codes)
                .map(code -> Option.of(
                        code.replace("*", ""),
                        bs("Odgovor " + code),
                        code.endsWith("*") ? BigDecimal.ONE : BigDecimal.ZERO,
                        Texts.NONE))
                .toList();
        return new ChoiceInteraction(type, options, false, Grading.PARTIAL);
    }

    private static Texts bs(String text) {
        return Texts.of(Language.BOSNIAN, text);
    }
}
