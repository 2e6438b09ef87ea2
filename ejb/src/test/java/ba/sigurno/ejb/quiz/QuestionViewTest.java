package ba.sigurno.ejb.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.Question;
import ba.sigurno.persistence.quiz.QuestionType;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionViewTest {

    private final Question question = question();

    @Test
    void aQuestionToAnswerTellsNeitherWhatIsRightNorWhy() {
        var shown = QuestionView.of(question, Language.BOSNIAN).toString();
        assertThat(shown).contains("Kome ćeš reći?", "Nikome", "Baki");
        assertThat(shown).doesNotContain("true", "false", "Tako je!", "Odrasli pomažu.");
    }

    @Test
    void anAnsweredQuestionExplainsTheChosenChoiceAndMarksTheRightOne() {
        var view = AnsweredView.of(question, Set.of("a"), BigDecimal.ZERO, Language.BOSNIAN);
        assertThat(view.result()).isEqualTo(AnsweredView.Result.OTHER);
        assertThat(view.choices())
                .extracting(AnsweredView.Outcome::code, AnsweredView.Outcome::chosen, AnsweredView.Outcome::right)
                .containsExactly(tuple("a", true, false), tuple("b", false, true));
        assertThat(view.explanation()).isEqualTo("Odrasli pomažu.");
    }

    @Test
    void somethingRightIsPartly() {
        assertThat(result("0.3333")).isEqualTo(AnsweredView.Result.PARTLY);
        assertThat(result("1.0000")).isEqualTo(AnsweredView.Result.RIGHT);
    }

    @Test
    void aClassThatWritesCyrillicReadsCyrillic() {
        var view = AnsweredView.of(question, Set.of("b"), BigDecimal.ONE, Language.SERBIAN_CYRILLIC);
        assertThat(view.stem()).isEqualTo("Коме ћеш рећи?");
        assertThat(view.choices()).extracting(AnsweredView.Outcome::text).containsExactly("Никоме", "Баки");
        assertThat(view.choices().get(1).feedback()).isEqualTo("Тако је!");
        assertThat(view.explanation()).isEqualTo("Одрасли помажу.");
    }

    private AnsweredView.Result result(String fraction) {
        return AnsweredView.of(question, Set.of("b"), new BigDecimal(fraction), Language.BOSNIAN)
                .result();
    }

    private static Question question() {
        var question = new Question(QuestionType.SINGLE_CHOICE, null);
        var nobody = question.offer("a", false);
        var granny = question.offer("b", true);
        for (var language : new Language[] {Language.BOSNIAN, Language.SERBIAN_LATIN}) {
            question.text(language, "Kome ćeš reći?", "Odrasli pomažu.");
            nobody.text(language, "Nikome", "S brigom nisi sam.");
            granny.text(language, "Baki", "Tako je!");
        }
        return question;
    }
}
