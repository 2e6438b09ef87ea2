package ba.sigurno.ejb.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.exchange.format.Undescribed;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognisedTest {

    private static final Texts OWL = Texts.of(Language.BOSNIAN, "sova");

    @Test
    void theDescriptionOfAPictureThatComesWithoutIsKept() {
        var known = asked("a", OWL);
        assertThat(Recognised.as(known, asked("a", Texts.NONE), Language.BOSNIAN))
                .isEqualTo(known);
        assertThat(Recognised.as(known, asked("b", Texts.NONE), Language.BOSNIAN)
                        .lacksDescription())
                .isTrue();
    }

    @Test
    void aNewDescriptionReplacesTheOldOne() {
        var read = asked("a", Texts.of(Language.BOSNIAN, "velika sova"));
        assertThat(Recognised.as(asked("a", OWL), read, Language.BOSNIAN)).isEqualTo(read);
    }

    @Test
    void whatIsDescribedInTheBankNeedsNoDescription() {
        var missing = Undescribed.in(asked("a", Texts.NONE), 1).orElseThrow();
        assertThat(Undescribed.holds(missing, asked("a", Texts.NONE))).isTrue();
        assertThat(Undescribed.holds(missing, asked("a", OWL))).isFalse();
        assertThat(Undescribed.in(asked("a", OWL), 1)).isEmpty();
    }

    /** A question one of whose answers is the picture that this digit stands for. */
    private static QuestionContent asked(String digit, Texts description) {
        var picture = new Picture(digit.repeat(Picture.DIGEST_LENGTH), description);
        return new QuestionContent(
                Texts.of(Language.BOSNIAN, "Ko pita?"),
                null,
                new ChoiceInteraction(
                        QuestionType.SINGLE_CHOICE,
                        List.of(
                                new Option("1", Texts.NONE, picture, BigDecimal.ONE, Texts.NONE, false),
                                Option.of("2", Texts.of(Language.BOSNIAN, "Vuk"), BigDecimal.ZERO, Texts.NONE)),
                        false,
                        Grading.PARTIAL),
                Texts.NONE);
    }
}
