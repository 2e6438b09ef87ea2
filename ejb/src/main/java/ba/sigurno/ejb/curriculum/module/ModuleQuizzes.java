package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.Tags;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import ba.sigurno.persistence.quiz.settings.Quiz;
import ba.sigurno.persistence.quiz.settings.QuizSlot;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the quizzes of modules. The questions of an edition are told from others by a keyword of their own: by age and
 * strand alone, others would come along, and some that serve another strand would not.
 */
public final class ModuleQuizzes {

    /** The number of questions that an attempt draws. */
    private static final int DRAWN = 5;

    /** The pass mark, in percent: three of five questions. */
    private static final int PASS_PERCENT = 60;

    /** A quiz that is asked twice, to see what changed. */
    private static final int ATTEMPTS_BEFORE_AND_AFTER = 2;

    /** Leaves room in a keyword for the number of the edition. */
    private static final int NAME_LENGTH = Question.KEYWORD_LENGTH - 10;

    private ModuleQuizzes() {}

    /** Returns the keyword of an edition's questions: the module's name, and from the second edition on its number. */
    public static String keyword(Module module, int number) {
        var name = Objects.requireNonNullElse(module.getCode(), module.getSlug());
        var kept = name.substring(0, Math.min(name.length(), NAME_LENGTH));
        return number == 1 ? kept : kept + "/" + number;
    }

    /** Returns the keyword by which a quiz draws; empty when its questions are all fixed, or are drawn otherwise. */
    public static Optional<String> keyword(Quiz quiz) {
        return quiz.getSlots().stream()
                .filter(slot -> slot.getQuestion().isEmpty())
                .map(QuizSlot::getTags)
                .map(Tags::getKeyword)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Reads the questions that an edition always asks at once, rather than one after the other when they are looked at. */
    public static void readFixed(EntityManager em, ModuleEdition edition) {
        em.createNamedQuery(Question.FIXED_OF_QUIZZES, Question.class)
                .setParameter(
                        "quizzes",
                        Stream.of(edition.getQuiz(), edition.getBeforeQuiz())
                                .filter(Objects::nonNull)
                                .toList())
                .getResultList();
    }

    /** Makes a quiz that draws some of the questions with a keyword. */
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

    /** Makes a quiz like another, which draws by a keyword where that draws by its own. */
    public static Quiz like(Quiz quiz, String keyword) {
        var old = keyword(quiz).orElse(null);
        return quiz.copy(tags -> old != null && old.equals(tags.getKeyword())
                ? new Tags(tags.getStrand(), tags.getAgeBand(), tags.getDifficulty(), keyword)
                : tags);
    }
}
