package ba.sigurno.ejb.curriculum.format;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.QuestionContent;

/**
 * A question of a module.
 *
 * @param id its name in the files, the same in every language
 * @param use where it is asked
 * @param outcome the code of the outcome that it tests
 * @param content what it asks
 */
public record ModuleQuestion(String id, Use use, String outcome, QuestionContent content) {

    /** Where a question is asked. */
    public enum Use {
        /** Before the module and once more at its end; not graded. */
        BEFORE,
        /** In the quiz. */
        QUIZ
    }

    /** Returns whether another says the same in another language: then one can translate the other. */
    public boolean isTranslatedBy(ModuleQuestion other) {
        return id.equals(other.id)
                && use == other.use
                && outcome.equals(other.outcome)
                && content.hasShapeOf(other.content);
    }

    /** Returns this question with another's texts in one language taken over. */
    public ModuleQuestion withTranslation(Language language, ModuleQuestion other) {
        return new ModuleQuestion(id, use, outcome, content.withTranslation(language, other.content));
    }
}
