package ba.sigurno.ejb.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionViewTest {

    private static final long SEED = 1;

    private final QuestionContent question = question();

    @Test
    void aQuestionToAnswerTellsNeitherWhatIsRightNorWhy() {
        var shown = QuestionView.of(question, 1, SEED, Language.BOSNIAN).toString();
        assertThat(shown).contains("Kome ćeš reći?", "Nikome", "Baki");
        assertThat(shown).doesNotContain("true", "false", "Tako je!", "Odrasli pomažu.", "credit");
    }

    @Test
    void anAnsweredQuestionExplainsTheChosenChoiceAndMarksTheRightOne() {
        var view = answered("a", "0", Language.BOSNIAN);
        assertThat(view.result()).isEqualTo(AnsweredView.Result.OTHER);
        assertThat(view.choices())
                .extracting(AnsweredView.Outcome::code, AnsweredView.Outcome::chosen, AnsweredView.Outcome::right)
                .containsExactlyInAnyOrder(tuple("a", true, false), tuple("b", false, true));
        assertThat(view.explanation()).isEqualTo("Odrasli pomažu.");
    }

    @Test
    void theOrderIsThatInWhichItWasAsked() {
        var asked = QuestionView.of(question, 1, SEED, Language.BOSNIAN);
        assertThat(answered("a", "0", Language.BOSNIAN).choices())
                .extracting(AnsweredView.Outcome::code)
                .isEqualTo(
                        asked.choices().stream().map(QuestionView.Offer::code).toList());
    }

    @Test
    void somethingRightIsPartly() {
        assertThat(answered("b", "0.3333", Language.BOSNIAN).result()).isEqualTo(AnsweredView.Result.PARTLY);
        assertThat(answered("b", "1.0000", Language.BOSNIAN).result()).isEqualTo(AnsweredView.Result.RIGHT);
    }

    @Test
    void aClassThatWritesCyrillicReadsCyrillic() {
        var view = answered("b", "1", Language.SERBIAN_CYRILLIC);
        assertThat(view.stem()).isEqualTo("Коме ћеш рећи?");
        assertThat(view.choices())
                .extracting(AnsweredView.Outcome::text, AnsweredView.Outcome::feedback)
                .containsExactlyInAnyOrder(tuple("Никоме", "С бригом ниси сам."), tuple("Баки", "Тако је!"));
        assertThat(view.explanation()).isEqualTo("Одрасли помажу.");
    }

    private AnsweredView answered(String code, String score, Language language) {
        return AnsweredView.of(question, SEED, Chosen.of(Set.of(code)), new BigDecimal(score), language);
    }

    private static QuestionContent question() {
        var options = List.of(
                Option.of("a", said("Nikome"), BigDecimal.ZERO, said("S brigom nisi sam.")),
                Option.of("b", said("Baki"), BigDecimal.ONE, said("Tako je!")));
        return new QuestionContent(
                said("Kome ćeš reći?"),
                null,
                new ChoiceInteraction(QuestionType.SINGLE_CHOICE, options, true, Grading.PARTIAL),
                said("Odrasli pomažu."));
    }

    private static Texts said(String text) {
        return Texts.of(Language.BOSNIAN, text).with(Language.SERBIAN_LATIN, text);
    }
}
