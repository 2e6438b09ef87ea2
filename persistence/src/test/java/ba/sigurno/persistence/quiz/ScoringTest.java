package ba.sigurno.persistence.quiz;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.quiz.Questions.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private final Question single = question(QuestionType.SINGLE_CHOICE, "a", "b*", "c");
    private final Question several = question(QuestionType.MULTIPLE_RESPONSE, "a*", "b*", "c*", "d", "e");

    @Test
    void oneRightChoiceIsRightOrWrong() {
        assertThat(Scoring.fraction(single, Set.of("b"))).isEqualByComparingTo("1");
        assertThat(Scoring.fraction(single, Set.of("a"))).isEqualByComparingTo("0");
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
    void eachRightChoiceEarnsItsShareAndEachWrongOneCostsIt(String chosen, String fraction) {
        assertThat(Scoring.fraction(several, Set.of(chosen.split("")))).isEqualByComparingTo(fraction);
    }

    @Test
    void anAnswerMustChooseFromWhatIsOffered() {
        assertBreaks("quiz_rule_nothingChosen", () -> Scoring.fraction(single, Set.of()));
        assertBreaks("quiz_rule_choiceUnknown", () -> Scoring.fraction(single, Set.of("z")));
        assertBreaks("quiz_rule_oneChoiceOnly", () -> Scoring.fraction(single, Set.of("a", "b")));
    }
}
