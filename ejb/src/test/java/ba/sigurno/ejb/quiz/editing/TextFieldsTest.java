package ba.sigurno.ejb.quiz.editing;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.exchange.format.AnyQuestions;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextFieldsTest {

    static Stream<QuestionContent> questions() {
        return IntStream.range(0, 400)
                .mapToObj(number -> AnyQuestions.nth(number, Language.BOSNIAN).content());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyTextHasItsOwnName(QuestionContent question) {
        var texts = new ArrayList<Texts>();
        question.withTexts(text -> {
            texts.add(text);
            return text;
        });
        var fields = TextFields.of(question);
        assertThat(fields).extracting(TextFields.Named::text).isEqualTo(texts);
        assertThat(fields)
                .extracting(field -> field.name().in(Language.ENGLISH))
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.contains("???"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionDoesNotDifferFromItselfAndEveryChangedTextIsADifference(QuestionContent question) {
        assertThat(ContentDiff.between(question, question, Language.ENGLISH)).isEmpty();
        var other = question.withTexts(text -> text.isEmpty() ? text : text.with(Language.ENGLISH, "new"));
        long written = TextFields.of(question).stream()
                .filter(field -> !field.text().isEmpty())
                .count();
        assertThat(ContentDiff.between(question, other, Language.ENGLISH))
                .hasSize((int) written)
                .allMatch(change -> change.language() == Language.ENGLISH
                        && change.before().isEmpty()
                        && change.after().equals("new"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theKeyNamesEverythingInWords(QuestionContent question) {
        assertThat(AnswerLine.of(question.interaction(), Language.BOSNIAN)).isNotEmpty();
        assertThat(SettingFields.of(question, Language.BOSNIAN))
                .allSatisfy((name, value) ->
                        assertThat(name.in(Language.BOSNIAN) + value).doesNotContain("???"));
    }
}
