package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.ejb.quiz.settings.QuestionDraw;
import ba.sigurno.persistence.curriculum.module.EditionFault;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.settings.Quiz;
import ba.sigurno.persistence.quiz.settings.QuizSlot;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what the question bank lacks for an edition: each of its languages needs enough approved questions. */
final class QuestionCheck {

    private final EntityManager em;

    QuestionCheck(EntityManager em) {
        this.em = em;
    }

    /** Returns what is missing for the quiz, and for the questions asked before and after. */
    List<EditionFault> faults(ModuleEdition edition) {
        var languages = EnumSet.noneOf(Language.class);
        languages.addAll(edition.getTexts().keySet());
        return Stream.of(edition.getQuiz(), edition.getBeforeQuiz())
                .filter(Objects::nonNull)
                .flatMap(quiz -> languages.stream()
                        .flatMap(language -> Stream.concat(untranslated(quiz, language), undrawable(quiz, language))))
                .toList();
    }

    private static Stream<EditionFault> untranslated(Quiz quiz, Language language) {
        return quiz.getSlots().stream()
                .flatMap(slot -> slot.getQuestion().stream())
                .filter(question -> !question.getAskedLanguages().contains(language.getTag()))
                .map(question ->
                        EditionFault.of(language, "curriculum_fault_question", QuestionLine.stem(question, language)));
    }

    private Stream<EditionFault> undrawable(Quiz quiz, Language language) {
        var fixed = quiz.getSlots().stream()
                .flatMap(slot -> slot.getQuestion().stream())
                .map(PublicEntity::getPublicId)
                .collect(Collectors.toSet());
        return quiz.getSlots().stream()
                .filter(slot -> slot.getQuestion().isEmpty())
                .flatMap(slot -> tooFew(slot, fixed, language));
    }

    private Stream<EditionFault> tooFew(QuizSlot slot, Set<String> fixed, Language language) {
        long there = new QuestionDraw(em, language).count(slot.getTags(), fixed);
        return there >= slot.getCount()
                ? Stream.empty()
                : Stream.of(EditionFault.of(language, "curriculum_fault_too_few_questions", slot.getCount(), there));
    }
}
