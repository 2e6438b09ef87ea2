package ba.sigurno.ejb.quiz.settings;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.quiz.bank.FrameworkCodes;
import ba.sigurno.ejb.quiz.content.QuizNames;
import ba.sigurno.ejb.quiz.settings.TestQuizzes.Test;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.Tags;
import ba.sigurno.persistence.quiz.settings.Quiz;
import ba.sigurno.persistence.quiz.settings.Quiz.Wanted;
import ba.sigurno.persistence.quiz.settings.QuizSlot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes the questions and rules of a quiz, all at once: pupils never meet half a change. Attempts that have begun
 * keep their questions and rules, since each has a copy of its own. Planners change those that are tests, and nobody does
 * once such a test is in use.
 */
@Stateless
@RolesAllowed({"EDITOR", "PLANNER"})
public class QuizEditing {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private QuizNames names;

    @Inject
    private AuditService audit;

    @Inject
    private Caller caller;

    @Inject
    private TestQuizzes tests;

    /** Returns the quiz to change. */
    public EditedQuiz open(String quizId, Language language) {
        if (!PublicId.hasForm(quizId)) {
            throw new NotFoundException("quiz");
        }
        var quiz = em.createNamedQuery(Quiz.BY_PUBLIC_IDS, Quiz.class)
                .setParameter("publicIds", List.of(quizId))
                .setHint("eclipselink.batch", "q.slots.question.stems")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("quiz " + quizId));
        var test = test(quizId, language);
        var stems = new HashMap<String, String>();
        quiz.getSlots().stream()
                .flatMap(slot -> slot.getQuestion().stream())
                .forEach(question -> stems.put(question.getPublicId(), Localised.text(question.getTexts(), language)));
        var settings = new QuizCommand(
                quiz.getPassPercent(),
                quiz.isShuffled(),
                quiz.isOptionsShuffled(),
                quiz.getAttemptsAllowed().orElse(null),
                quiz.getTimeLimit().map(limit -> (int) limit.toMinutes()).orElse(null),
                quiz.getFeedback(),
                quiz.getSlots().stream().map(QuizEditing::slot).toList());
        return new EditedQuiz(
                test.map(Test::name).orElseGet(() -> names.of(quizId, language)),
                settings,
                stems,
                quiz.getVersion(),
                test.map(Test::page).orElse(null));
    }

    /** The test that a quiz is; editors may open any quiz, planners only tests. */
    private Optional<Test> test(String quizId, Language language) {
        var test = tests.of(quizId, language);
        if (test.isEmpty() && !caller.hasRole(Role.EDITOR)) {
            throw new NotFoundException("no test: " + quizId);
        }
        return test;
    }

    private static QuizCommand.Slot slot(QuizSlot slot) {
        var tags = slot.getTags();
        return new QuizCommand.Slot(
                slot.getQuestion().map(Question::getPublicId).orElse(null),
                slot.getCount(),
                tags.getStrand() == null ? null : tags.getStrand().getCode(),
                tags.getAgeBand() == null ? null : tags.getAgeBand().getCode(),
                tags.getDifficulty(),
                tags.getKeyword());
    }

    /**
     * Saves the whole quiz.
     *
     * @param lock the number of its changes when the caller saw it; {@code OptimisticLockException} when there are
     *     others
     */
    public void save(String quizId, int lock, QuizCommand settings) {
        var quiz = em.find(Quiz.class, id(quizId), LockModeType.PESSIMISTIC_WRITE);
        if (quiz.getVersion() != lock) {
            throw new OptimisticLockException(quiz);
        }
        var test = test(quizId, Language.BOSNIAN);
        DomainException.require(test.map(Test::draft).orElse(true), "quiz_rule_test_in_use");
        DomainException.require(!settings.slots().isEmpty(), "quiz_rule_quiz_empty");
        if (test.isEmpty()) {
            quiz.passAt(settings.passPercent());
        }
        quiz.shuffle(settings.shuffled());
        quiz.shuffleOptions(settings.optionsShuffled());
        quiz.allowAttempts(settings.attemptsAllowed());
        quiz.limitTime(settings.minutes() == null ? null : Duration.ofMinutes(settings.minutes()));
        quiz.tell(settings.feedback());
        quiz.arrange(wanted(settings.slots()));
        // Slots are rows of their own: without this, a change of theirs alone would not count as one of the quiz.
        em.lock(quiz, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        audit.record(
                "quiz_action_quiz_changed",
                "quiz",
                quizId,
                test.map(Test::name).orElseGet(() -> names.of(quizId, Language.BOSNIAN)));
    }

    private List<Wanted> wanted(List<QuizCommand.Slot> slots) {
        var ids = fixed(slots);
        var questions = ids.isEmpty()
                ? List.<Question>of()
                : em.createNamedQuery(Question.BY_PUBLIC_IDS, Question.class)
                        .setParameter("publicIds", ids)
                        .getResultList();
        var byId = questions.stream().collect(Collectors.toMap(Question::getPublicId, Function.identity()));
        if (byId.size() < ids.size()) {
            throw new NotFoundException("question of a quiz");
        }
        return slots.stream()
                .map(slot -> new Wanted(byId.get(slot.questionId()), slot.count(), tags(slot)))
                .toList();
    }

    private static Set<String> fixed(List<QuizCommand.Slot> slots) {
        return slots.stream()
                .map(QuizCommand.Slot::questionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Returns for each slot its supply; null for one that draws nothing. */
    public List<Supply> supplies(List<QuizCommand.Slot> slots) {
        var fixed = fixed(slots);
        var before = new ArrayList<Wanted>();
        var supplies = new ArrayList<Supply>();
        for (var slot : slots) {
            if (slot.questionId() != null) {
                supplies.add(null);
                continue;
            }
            var tags = tags(slot);
            long taken = before.stream()
                    .filter(other -> !tags.excludes(other.tags()))
                    .mapToLong(Wanted::count)
                    .sum();
            supplies.add(least(tags, fixed, taken));
            before.add(new Wanted(null, slot.count(), tags));
        }
        return supplies;
    }

    private Supply least(Tags tags, Set<String> fixed, long taken) {
        return Stream.of(Language.values())
                .filter(language -> !language.isCyrillic())
                .map(language -> {
                    long matching = new QuestionDraw(em, language).count(tags, fixed);
                    return new Supply(language, matching, Math.max(0, matching - taken));
                })
                .min((one, other) -> Long.compare(one.matching(), other.matching()))
                .orElseThrow();
    }

    private Tags tags(QuizCommand.Slot slot) {
        var codes = new FrameworkCodes(entities);
        var keyword = slot.keyword();
        return new Tags(
                codes.strand(slot.strand()),
                codes.ageBand(slot.ageBand()),
                slot.difficulty(),
                keyword == null || keyword.isBlank() ? null : keyword.strip());
    }

    private Long id(String quizId) {
        return em.createNamedQuery(Quiz.ID, Long.class)
                .setParameter("publicId", quizId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("quiz " + quizId));
    }
}
