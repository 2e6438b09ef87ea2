package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.ejb.curriculum.format.ModuleQuestion.Use;
import ba.sigurno.ejb.curriculum.module.ModuleQuizzes;
import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.quiz.bank.BankFilter;
import ba.sigurno.ejb.quiz.bank.BankFilter.Whose;
import ba.sigurno.ejb.quiz.bank.BankService;
import ba.sigurno.ejb.quiz.bank.QuestionFinder;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.settings.Quiz;
import ba.sigurno.persistence.quiz.settings.QuizSlot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the questions of a draft from the bank: two or three asked before and after, and those of the quiz, which
 * draws some of them by the keyword of the edition.
 */
@Stateless
@RolesAllowed("EDITOR")
public class ModuleQuestions {

    /** The maximum number of questions asked before and after. */
    private static final int MAX_BEFORE = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EditionFinder finder;

    @Inject
    private QuestionFinder questions;

    @Inject
    private BankService bank;

    /** Returns approved questions for the age of an edition with a text in their stem, the last changed first. */
    public List<Choice> suggest(String editionId, String text, int most, Language reader) {
        var ageBand = finder.edition(editionId).getModule().getAgeBand().getCode();
        var usable = new BankFilter(text, null, null, ageBand, null, null, null, null, null, Whose.USABLE);
        return bank.search(usable, usable.order(), 1, reader).items().stream()
                .limit(most)
                .map(line -> new Choice(line.publicId(), line.stem()))
                .toList();
    }

    /** Returns an approved question by its public id. */
    public Optional<Choice> usable(String questionId, Language reader) {
        return em.createNamedQuery(Question.BY_PUBLIC_ID, Question.class)
                .setParameter("publicId", questionId)
                .getResultStream()
                .filter(Question::isUsable)
                .map(question -> new Choice(questionId, QuestionLine.stem(question, reader)))
                .findFirst();
    }

    /** Takes an approved question of the bank. */
    public void choose(String editionId, Use use, String questionId) {
        var draft = draft(editionId);
        var question = questions.newestToChange(questionId).getQuestion();
        DomainException.require(question.isUsable(), "quiz_rule_question_unapproved");
        if (use == Use.BEFORE) {
            askBefore(draft, question);
        } else {
            ModuleQuizzes.keyword(draft.getQuiz())
                    .ifPresentOrElse(keyword -> choose(question, keyword), () -> draft.getQuiz()
                            .add(question));
        }
    }

    private void askBefore(ModuleEdition draft, Question question) {
        var before = draft.getBeforeQuiz();
        if (before == null) {
            before = ModuleQuizzes.beforeAndAfter();
            em.persist(before);
            draft.askBefore(before);
        }
        DomainException.require(before.size() < MAX_BEFORE, "curriculum_rule_before_many", MAX_BEFORE);
        before.add(question);
    }

    private static void choose(Question question, String keyword) {
        DomainException.require(!question.getKeywords().contains(keyword), "quiz_rule_question_twice");
        tag(question, keyword);
    }

    /** Takes a question out again; it stays in the bank. */
    public void drop(String editionId, Use use, String questionId) {
        var draft = draft(editionId);
        var question = questions.newestToChange(questionId).getQuestion();
        var quiz = use == Use.BEFORE ? draft.getBeforeQuiz() : draft.getQuiz();
        if (quiz == null) {
            throw new NotFoundException("question of " + editionId);
        }
        slot(quiz, question).ifPresentOrElse(slot -> quiz.remove(slot.getPosition()), () -> {
            ModuleQuizzes.keyword(quiz).ifPresent(keyword -> untag(question, keyword));
        });
        if (use == Use.BEFORE && quiz.size() == 0) {
            draft.askBefore(null);
            em.remove(quiz);
        }
    }

    private static Optional<QuizSlot> slot(Quiz quiz, Question question) {
        return quiz.getSlots().stream()
                .filter(slot -> slot.getQuestion().filter(question::equals).isPresent())
                .findFirst();
    }

    /** Gives a question the keyword of an edition. */
    static void tag(Question question, String keyword) {
        var keywords = new HashSet<>(question.getKeywords());
        keywords.add(keyword);
        question.tag(keywords);
    }

    /** Takes the keyword of an edition from a question. */
    static void untag(Question question, String keyword) {
        var keywords = new HashSet<>(question.getKeywords());
        keywords.remove(keyword);
        question.tag(keywords);
    }

    private ModuleEdition draft(String editionId) {
        var draft = finder.editionToChange(editionId);
        draft.requireDraft();
        return draft;
    }
}
