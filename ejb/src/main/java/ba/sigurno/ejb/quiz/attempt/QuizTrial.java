package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.quiz.content.AnswerFields;
import ba.sigurno.ejb.quiz.content.AnswerForm;
import ba.sigurno.ejb.quiz.content.AnsweredView;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.ejb.quiz.content.QuizNames;
import ba.sigurno.ejb.quiz.settings.QuestionDraw;
import ba.sigurno.ejb.quiz.settings.QuizRules;
import ba.sigurno.ejb.quiz.settings.TestQuizzes;
import ba.sigurno.ejb.quiz.settings.TestQuizzes.Test;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Shuffle;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets editors play a quiz as pupils see it, teachers those of published modules, and planners the tests of programmes. Nothing is stored: the same seed asks the same, while the bank is the
 * same.
 */
@Stateless
@RolesAllowed({"EDITOR", "TEACHER", "PLANNER"})
public class QuizTrial {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private QuizNames names;

    @Inject
    private TestQuizzes tests;

    @Inject
    private Caller caller;

    /**
     * Returns a question, or the feedback on an answer to it.
     *
     * @param number the number of the question, from 1
     * @param sure whether the answer is final, even if something is left open or nothing was moved
     * @param form the values of each field of its form by its name; without any, it is not answered yet
     * @throws DomainException when there are too few questions to draw
     */
    public TrialView view(
            String quizId, long seed, int number, boolean sure, Map<String, List<String>> form, Language language) {
        var quiz = entities.find(Quiz.class, Quiz.BY_PUBLIC_ID, quizId);
        var test = tests.of(quizId, language)
                .filter(each -> caller.hasRole(Role.EDITOR) || caller.hasRole(Role.PLANNER))
                .map(Test::name);
        var name = test.orElseGet(() -> names.of(quizId, language));
        if (name.isEmpty() && !caller.hasRole(Role.EDITOR)) {
            throw new NotFoundException("not published: " + quiz);
        }
        var paper = paper(quiz, seed, language);
        DomainException.require(!paper.isEmpty(), "quiz_rule_quiz_empty");
        var rules = QuizRules.of(quiz, 0);
        if (number < 1 || number > paper.size()) {
            return new TrialView(name, rules, paper.size() + 1, paper.size(), Optional.empty(), Optional.empty());
        }
        var written = paper.get(number - 1).getContent();
        var content = quiz.isOptionsShuffled() ? written : written.inOrder();
        var fields = new AnswerFields(form);
        var answer = fields.values().isEmpty()
                ? Optional.<AnsweredView>empty()
                : answered(content, seed + number, sure, fields, language);
        var question = answer.isPresent()
                ? Optional.<QuestionView>empty()
                : Optional.of(QuestionView.of(
                        content,
                        number,
                        seed + number,
                        Optional.of(fields).filter(sent -> !sent.values().isEmpty()),
                        language));
        return new TrialView(name, rules, number, paper.size(), question, answer);
    }

    private List<QuestionVersion> paper(Quiz quiz, long seed, Language language) {
        var paper = new QuestionDraw(em, language).paper(quiz, seed);
        return quiz.isShuffled() ? Shuffle.of(paper, seed) : paper;
    }

    private static Optional<AnsweredView> answered(
            QuestionContent content, long seed, boolean sure, AnswerFields fields, Language language) {
        try {
            var response = new AnswerForm(content.interaction(), seed).response(fields, sure);
            return Optional.of(AnsweredView.of(content, seed, Optional.of(response), language));
        } catch (DomainException noAnswerYet) {
            return Optional.empty();
        }
    }
}
