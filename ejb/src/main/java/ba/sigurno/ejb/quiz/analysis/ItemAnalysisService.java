package ba.sigurno.ejb.quiz.analysis;

import static java.util.stream.Collectors.groupingBy;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.quiz.analysis.ItemAnalysis.Item;
import ba.sigurno.ejb.quiz.content.QuizNames;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.analysis.AttemptFigures.Scope;
import ba.sigurno.persistence.quiz.analysis.ItemSums;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells those who write questions how well these measured, and nothing of any child. The database adds up; no single
 * answer is read, and the cost of a page grows with the questions, not with the pupils.
 */
@Stateless
@RolesAllowed({"EDITOR", "ADMIN"})
public class ItemAnalysisService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private QuizNames names;

    /** Returns the analysis of a quiz. */
    public QuizAnalysis ofQuiz(String quizId, Language language) {
        var quiz = em.createNamedQuery(Quiz.BY_PUBLIC_ID, Quiz.class)
                .setParameter("publicId", quizId)
                .setHint("eclipselink.left-join-fetch", "q.slots.question")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("quiz " + quizId));
        var figures = Figures.read(em, Scope.QUIZ, quiz.getId());
        var numbers = numbers(quiz);
        var questions = figures.items().stream()
                .collect(groupingBy(sums -> figures.version(sums).getQuestion()))
                .values();
        var items = figures.items().stream()
                .map(sums -> analysis(figures, sums, numbers, language))
                .sorted(inOrder())
                .toList();
        return new QuizAnalysis(quizId, names.of(quizId, language), figures.scores(), questions, items);
    }

    /** Returns the analysis of each version of a question that was asked, in any quiz; the newest first. */
    public List<ItemAnalysis> ofQuestion(String questionId, Language language) {
        var question = entities.find(Question.class, Question.BY_PUBLIC_ID, questionId);
        var figures = Figures.read(em, Scope.QUESTION, question.getId());
        return figures.items().stream()
                .map(sums -> analysis(figures, sums, Map.of(), language))
                .sorted(inOrder())
                .toList();
    }

    private static ItemAnalysis analysis(
            Figures figures, ItemSums sums, Map<Question, Integer> numbers, Language language) {
        var version = figures.version(sums);
        var question = version.getQuestion();
        var item = new Item(
                numbers.getOrDefault(question, 0),
                question.getPublicId(),
                version.getNumber(),
                Integer.valueOf(version.getNumber()).equals(question.getApprovedNumber()),
                version.getType(),
                stem(version, language));
        var answers = new GivenAnswers(version.getContent().interaction(), sums, language);
        return new ItemAnalysis(item, sums, answers.of(figures.responses(sums)));
    }

    private static String stem(QuestionVersion version, Language language) {
        var stems = version.getContent().stem().byLanguage();
        return Question.beginning(Localised.text(stems, language));
    }

    /**
     * Returns the numbers of the questions that are always asked, counted as an attempt counts where nothing is
     * shuffled.
     */
    private static Map<Question, Integer> numbers(Quiz quiz) {
        var numbers = new HashMap<Question, Integer>();
        int before = 0;
        for (var slot : quiz.getSlots()) {
            int number = before + 1;
            slot.getQuestion().ifPresent(question -> numbers.put(question, number));
            before += slot.getCount();
        }
        return numbers;
    }

    private static Comparator<ItemAnalysis> inOrder() {
        return Comparator.comparing(
                        (ItemAnalysis analysis) -> analysis.getItem().number() == 0)
                .thenComparing(analysis -> analysis.getItem().number())
                .thenComparing(analysis -> analysis.getItem().questionId())
                .thenComparing(analysis -> -analysis.getItem().version());
    }
}
