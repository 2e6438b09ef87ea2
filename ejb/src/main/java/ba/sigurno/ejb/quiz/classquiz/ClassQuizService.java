package ba.sigurno.ejb.quiz.classquiz;

import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.quiz.classquiz.ClassQuizzesPage.Choice;
import ba.sigurno.ejb.quiz.content.AnsweredView;
import ba.sigurno.ejb.quiz.settings.QuestionDraw;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.Tags;
import ba.sigurno.persistence.quiz.classquiz.ClassQuiz;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Makes short quizzes for a class, of approved questions for its age and in its language. They are played as a class game,
 * so their questions are those that are answered by a tap. For everybody but the teachers of the class they do not exist.
 */
@Stateless
@RolesAllowed("TEACHER")
public class ClassQuizService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ClassAccess classes;

    @Inject
    private AuditService audit;

    private final SecureRandom random = new SecureRandom();

    /** Returns the quizzes of a class, and what another one can be about. */
    public ClassQuizzesPage page(String classId, Language language) {
        var schoolClass = classes.get(classId);
        var strands = em.createNamedQuery(Strand.ALL, Strand.class)
                .getResultStream()
                .map(strand -> new Choice(strand.getCode(), Localised.text(strand.getTexts(), language)))
                .toList();
        var ageBand = ageBand(schoolClass);
        var outcomes = em.createNamedQuery(Outcome.ALL, Outcome.class)
                .getResultStream()
                .filter(outcome -> ageBand.filter(outcome.getAgeBand()::equals).isPresent())
                .map(outcome -> new Choice(outcome.getCode(), Localised.text(outcome.getTexts(), language)))
                .toList();
        var quizzes = of(schoolClass).stream()
                .map(each -> new ClassQuizzesPage.Line(
                        each.getPublicId(), each.getName(), each.getQuiz().size(), each.getCreatedAt()))
                .toList();
        return new ClassQuizzesPage(schoolClass.getName(), quizzes, strands, outcomes);
    }

    /**
     * Makes a quiz and returns its public id.
     *
     * @throws DomainException when the bank has no question that fits, or the class has quizzes enough
     */
    public String create(String classId, @Valid ClassQuizCommand command) {
        var schoolClass = classes.changing(classId);
        DomainException.require(
                of(schoolClass).size() < ClassQuiz.MAX_OF_CLASS, "quiz_rule_class_quiz_full", ClassQuiz.MAX_OF_CLASS);
        var strand = command.strand() == null ? null : one(Strand.class, Strand.BY_CODE, command.strand());
        var outcome = command.outcome() == null ? null : one(Outcome.class, Outcome.BY_CODE, command.outcome());
        var fitting = fitting(schoolClass, strand, outcome);
        var made = new ClassQuiz(
                schoolClass,
                command.name().strip(),
                fitting.stream()
                        .limit(command.count())
                        .map(id -> em.find(Question.class, id))
                        .toList(),
                clock.instant());
        em.persist(made);
        record("made", made);
        return made.getPublicId();
    }

    /** Returns a quiz of a class, with its key in the language of the class. */
    public ClassQuizView get(String classId, String quizId) {
        var found = find(classes.get(classId), quizId);
        var language = found.getSchoolClass().getLanguage();
        return new ClassQuizView(
                found.getSchoolClass().getName(),
                found.getName(),
                new QuestionDraw(em, language)
                        .pool(found.getQuiz()).stream()
                                .map(version -> new ClassQuizView.Asked(
                                        version.getQuestion().getPublicId(),
                                        AnsweredView.key(version.getContent(), language)))
                                .toList());
    }

    /**
     * Puts another question about the same strand in the place of one; nothing happens when that one is not asked any more,
     * because its button was pressed twice.
     *
     * @throws DomainException when there is no other
     */
    public void swap(String classId, String quizId, String questionId) {
        var found = find(classes.changing(classId), quizId);
        var questions = found.getQuestions();
        var asked = questions.stream()
                .filter(question -> question.getPublicId().equals(questionId))
                .findFirst();
        if (asked.isEmpty()) {
            return;
        }
        var others = new ArrayList<>(fitting(found.getSchoolClass(), asked.get().getStrand(), null));
        others.removeAll(new HashSet<>(questions.stream().map(Question::getId).toList()));
        DomainException.require(!others.isEmpty(), "quiz_rule_class_quiz_no_other");
        found.swap(asked.get(), em.find(Question.class, others.get(0)));
        record("swapped", found);
    }

    /** Removes a quiz; what was played of it stays played. */
    public void remove(String classId, String quizId) {
        var found = find(classes.changing(classId), quizId);
        em.remove(found);
        record("removed", found);
    }

    /** Returns the ids of the questions for a class, in an order by chance. */
    private List<Long> fitting(SchoolClass schoolClass, Strand strand, Outcome outcome) {
        var ageBand = ageBand(schoolClass).orElseThrow(() -> new DomainException("quiz_rule_class_quiz_none"));
        var found = new ArrayList<>(new QuestionDraw(em, schoolClass.getLanguage())
                .tappable(new Tags(strand, ageBand, null, null), outcome));
        Collections.shuffle(found, random);
        return found;
    }

    /** Returns the age band of the youngest of a class. */
    private Optional<AgeBand> ageBand(SchoolClass schoolClass) {
        return em.createNamedQuery(AgeBand.ALL, AgeBand.class)
                .getResultStream()
                .filter(schoolClass::isOf)
                .findFirst();
    }

    private List<ClassQuiz> of(SchoolClass schoolClass) {
        return em.createNamedQuery(ClassQuiz.OF_CLASS, ClassQuiz.class)
                .setParameter("schoolClass", schoolClass)
                .setMaxResults(ClassQuiz.MAX_OF_CLASS)
                .getResultList();
    }

    private ClassQuiz find(SchoolClass schoolClass, String quizId) {
        return em.createNamedQuery(ClassQuiz.BY_PUBLIC_ID_AND_CLASS, ClassQuiz.class)
                .setParameter("publicId", quizId)
                .setParameter("schoolClass", schoolClass)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("quiz " + quizId));
    }

    private <T> T one(Class<T> type, String query, String code) {
        return em.createNamedQuery(query, type)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(type.getSimpleName() + " " + code));
    }

    private void record(String action, ClassQuiz of) {
        audit.record(
                "quiz_action_class_quiz_" + action,
                "class",
                of.getSchoolClass().getPublicId(),
                String.join(
                        AuditService.SEPARATOR,
                        of.getName(),
                        of.getSchoolClass().getName(),
                        of.getSchoolClass().getSchool().getName()));
    }
}
