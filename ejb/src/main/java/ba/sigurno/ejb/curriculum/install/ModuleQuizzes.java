package ba.sigurno.ejb.curriculum.install;

import ba.sigurno.persistence.quiz.bank.Tags;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import ba.sigurno.persistence.quiz.settings.Quiz;

/** Makes the two quizzes of a module, as the files of a module mean them. */
public final class ModuleQuizzes {

    /** The number of questions that an attempt draws. */
    public static final int DRAWN = 5;

    /** The pass mark, in percent: three of five questions. */
    private static final int PASS_PERCENT = 60;

    /** A quiz that is asked twice, to see what changed. */
    private static final int ATTEMPTS_BEFORE_AND_AFTER = 2;

    private ModuleQuizzes() {}

    /** Makes a quiz of which each attempt draws some of the questions with a keyword. */
    public static Quiz drawing(String keyword) {
        var quiz = new Quiz(PASS_PERCENT);
        quiz.draw(DRAWN, new Tags(null, null, null, keyword));
        return quiz;
    }

    /** Makes a quiz, still without questions, of which nothing is told: the same questions come again at the end. */
    public static Quiz beforeAndAfter() {
        var quiz = new Quiz(0);
        quiz.allowAttempts(ATTEMPTS_BEFORE_AND_AFTER);
        quiz.tell(FeedbackPolicy.NEVER);
        return quiz;
    }
}
