package ba.sigurno.ejb.curriculum.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.codes.CurriculumCode;
import ba.sigurno.persistence.curriculum.content.Activity;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.progress.AnswerCount;
import ba.sigurno.persistence.curriculum.progress.LessonAnswer;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.quiz.attempt.QuestionTally;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Shows the teachers of a class what it answered in the lessons of a module, and what it got wrong. The number of
 * statements depends neither on the class's size nor on the module's.
 */
@Stateless
@RolesAllowed("TEACHER")
public class ClassAnswers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClassAccess classes;

    @Inject
    private PupilSecrets secrets;

    /** The answers of the class, what most were wrong about first. */
    public AnswersPage ofClass(String classId, String assignmentId, Language language) {
        var schoolClass = classes.get(classId);
        var assignment = find(schoolClass, assignmentId);
        var counts = em.createNamedQuery(LessonAnswer.COUNTS, AnswerCount.class)
                .setParameter("schoolClass", schoolClass)
                .setParameter("edition", assignment.getEdition())
                .getResultList();
        var worstFirst = Comparator.comparing(ActivityAnswers::wrongShare).reversed();
        return new AnswersPage(
                classId,
                schoolClass.getName(),
                assignmentId,
                ModuleTitles.of(assignment.getEdition(), language),
                null,
                null,
                changes(schoolClass, assignment.getEdition(), language),
                activities(assignment, counts, language).stream()
                        .sorted(worstFirst)
                        .toList());
    }

    /** The answers of a pupil of the class, in the order of the lessons. */
    public AnswersPage ofPupil(String classId, String assignmentId, String pupilId, Language language) {
        var schoolClass = classes.get(classId);
        var assignment = find(schoolClass, assignmentId);
        var pupil = em
                .createNamedQuery(Pupil.BY_PUBLIC_ID_AND_CLASS, Pupil.class)
                .setParameter("publicId", pupilId)
                .setParameter("schoolClass", schoolClass)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("pupil " + pupilId));
        var counts = em.createNamedQuery(LessonAnswer.OF_PUPIL, AnswerCount.class)
                .setParameter("pupil", pupil)
                .setParameter("edition", assignment.getEdition())
                .getResultList();
        return new AnswersPage(
                classId,
                schoolClass.getName(),
                assignmentId,
                ModuleTitles.of(assignment.getEdition(), language),
                pupil.getNickname(),
                secrets.recognitionOf(pupil).orElse(null),
                List.of(),
                activities(assignment, counts, language));
    }

    private Assignment find(SchoolClass schoolClass, String assignmentId) {
        return em
                .createNamedQuery(Assignment.BY_PUBLIC_ID_AND_CLASS, Assignment.class)
                .setParameter("publicId", assignmentId)
                .setParameter("schoolClass", schoolClass)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("not assigned: " + assignmentId));
    }

    /** The activities that were answered, in the order of the lessons. */
    private List<ActivityAnswers> activities(Assignment assignment, List<AnswerCount> counts, Language language) {
        var lessons = em.createNamedQuery(Lesson.OF_EDITION, Lesson.class)
                .setParameter("edition", assignment.getEdition())
                .getResultList();
        var codes = codes(assignment);
        var byLesson = counts.stream().collect(groupingBy(AnswerCount::position, groupingBy(AnswerCount::block)));
        var words = new AnswerWords(language);
        var answered = new ArrayList<ActivityAnswers>();
        for (var lesson : lessons) {
            var given = byLesson.getOrDefault(lesson.getPosition(), Map.of());
            for (var activity : lesson.getContent().activities().entrySet()) {
                if (given.containsKey(activity.getKey())) {
                    answered.add(answers(
                            lesson,
                            codes.getOrDefault(lesson.getOutcome(), ""),
                            activity,
                            given.get(activity.getKey()),
                            words));
                }
            }
        }
        return answered;
    }

    /** The codes of the class's authority by outcome, as they are copied into the diary. */
    private Map<Outcome, String> codes(Assignment assignment) {
        return em
                .createNamedQuery(CurriculumCode.OF_LESSONS, CurriculumCode.class)
                .setParameter(
                        "authority", assignment.getSchoolClass().getSchool().getAuthority())
                .setParameter("edition", assignment.getEdition())
                .setMaxResults(CurriculumCode.MAX_OF_AUTHORITY)
                .getResultList()
                .stream()
                .collect(groupingBy(CurriculumCode::getOutcome, mapping(CurriculumCode::getCode, joining(", "))));
    }

    private static ActivityAnswers answers(
            Lesson lesson,
            String codes,
            Map.Entry<String, Activity> activity,
            List<AnswerCount> counts,
            AnswerWords words) {
        var parts = new LinkedHashMap<AnswerPart, Long>();
        for (var count : counts) {
            words.parts(activity.getValue(), Activity.positions(count.answer()))
                    .forEach(part -> parts.merge(part, count.pupils(), Long::sum));
        }
        return new ActivityAnswers(
                lesson.getPosition(),
                words.words(lesson.getContent().title()),
                codes,
                Integer.parseInt(activity.getKey().split("\\.")[0]),
                words.task(activity.getValue()),
                counts.stream().anyMatch(count -> count.correct() != null),
                counts.stream().mapToLong(AnswerCount::pupils).sum(),
                counts.stream()
                        .filter(count -> Boolean.TRUE.equals(count.correct()))
                        .mapToLong(AnswerCount::pupils)
                        .sum(),
                parts.entrySet().stream()
                        .map(part -> new ActivityAnswers.PartCount(part.getKey(), part.getValue()))
                        .sorted(Comparator.comparing(ActivityAnswers.PartCount::pupils)
                                .reversed())
                        .toList());
    }

    private List<QuestionChange> changes(SchoolClass schoolClass, ModuleEdition edition, Language language) {
        if (edition.getBeforeQuiz() == null) {
            return List.of();
        }
        var tallies = em
                .createNamedQuery(Attempt.TALLIES, QuestionTally.class)
                .setParameter("quiz", edition.getBeforeQuiz())
                .setParameter("schoolClass", schoolClass)
                .getResultList()
                .stream()
                .collect(groupingBy(QuestionTally::versionId));
        if (tallies.isEmpty()) {
            return List.of();
        }
        var words = new AnswerWords(language);
        return em
                .createNamedQuery(QuestionVersion.BY_IDS, QuestionVersion.class)
                .setParameter("ids", tallies.keySet())
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(QuestionVersion::getId))
                .map(version -> change(words.words(version.getContent().stem()), tallies.get(version.getId())))
                .toList();
    }

    private static QuestionChange change(String question, List<QuestionTally> tallies) {
        return new QuestionChange(
                question,
                count(tallies, tally -> tally.ordinal() == 1 && tally.isRight()),
                count(tallies, tally -> tally.ordinal() == 1),
                count(tallies, tally -> tally.ordinal() > 1 && tally.isRight()),
                count(tallies, tally -> tally.ordinal() > 1));
    }

    private static long count(List<QuestionTally> tallies, Predicate<QuestionTally> counted) {
        return tallies.stream().filter(counted).mapToLong(QuestionTally::pupils).sum();
    }
}
