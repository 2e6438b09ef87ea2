package ba.sigurno.persistence.quiz;

import ba.sigurno.persistence.i18n.Language;

/** Questions and quizzes for tests. */
public final class Questions {

    private Questions() {}

    /** A question whose choices have these codes; a right one is marked by a star: {@code "a*"}. */
    public static Question question(QuestionType type, String... choices) {
        var question = new Question(type, null);
        question.text(Language.BOSNIAN, "Šta je dobra lozinka?", "");
        for (String choice : choices) {
            question.offer(choice.replace("*", ""), choice.endsWith("*"));
        }
        return question;
    }

    /** A quiz of a question with one right choice ({@code a}) and one with two ({@code a}, {@code b}) of four. */
    public static Quiz quiz(int passPercent) {
        var quiz = new Quiz(passPercent);
        quiz.add(question(QuestionType.SINGLE_CHOICE, "a*", "b", "c"));
        quiz.add(question(QuestionType.MULTIPLE_RESPONSE, "a*", "b*", "c", "d"));
        return quiz;
    }
}
