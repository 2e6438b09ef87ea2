package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import java.util.Arrays;
import java.util.List;

/**
 * A question of a module.
 *
 * @param publicId its public id
 * @param stem the beginning of its stem
 * @param languages the languages in which it can be asked
 * @param retired whether it is asked no more
 */
public record QuestionLine(String publicId, String stem, List<Language> languages, boolean retired) {

    static QuestionLine of(Question question, Language reader) {
        return new QuestionLine(
                question.getPublicId(),
                stem(question, reader),
                Arrays.stream(Language.values())
                        .filter(language -> question.getAskedLanguages().contains(language.getTag()))
                        .toList(),
                question.isRetired());
    }

    static String stem(Question question, Language reader) {
        return question.getTexts().isEmpty() ? "" : Localised.text(question.getTexts(), reader);
    }
}
