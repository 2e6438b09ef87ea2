package ba.sigurno.persistence.quiz.bank;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import ba.sigurno.persistence.quiz.settings.Quiz;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Questions and quizzes for tests. */
public final class Questions {

    private Questions() {}

    /** What a question says whose choices have these codes; a right one is marked by a star: {@code "a*"}. */
    public static QuestionContent content(QuestionType type, String... choices) {
        long right = Arrays.stream(choices).filter(code -> code.endsWith("*")).count();
        var share = Credit.share((int) Math.max(1, right));
        var wrong = type == QuestionType.MULTIPLE_RESPONSE ? share.negate() : BigDecimal.ZERO;
        var options = Arrays.stream(choices)
                .map(code -> Option.of(
                        code.replace("*", ""),
                        Texts.of(Language.BOSNIAN, "Odgovor " + code.replace("*", "")),
                        code.endsWith("*") ? share : wrong,
                        Texts.NONE))
                .toList();
        return new QuestionContent(
                Texts.of(Language.BOSNIAN, "Šta je dobra lozinka?"),
                null,
                new ChoiceInteraction(type, options, false, Grading.PARTIAL),
                Texts.NONE);
    }

    /** The approved version of a new question. */
    public static QuestionVersion approved(QuestionType type, String... choices) {
        return new Question().shipped(content(type, choices), Country.NOW);
    }

    /** A question with one right choice ({@code a}) and one with two ({@code a}, {@code b}) of four. */
    public static List<QuestionVersion> paper() {
        return List.of(
                approved(QuestionType.SINGLE_CHOICE, "a*", "b", "c"),
                approved(QuestionType.MULTIPLE_RESPONSE, "a*", "b*", "c", "d"));
    }

    /** A quiz that asks just this. */
    public static Quiz quiz(int passPercent, List<QuestionVersion> paper) {
        var quiz = new Quiz(passPercent);
        paper.forEach(version -> quiz.add(version.getQuestion()));
        return quiz;
    }
}
