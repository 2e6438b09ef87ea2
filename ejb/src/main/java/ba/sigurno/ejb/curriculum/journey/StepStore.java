package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.identity.access.PupilPass;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.assignment.GivenEdition;
import ba.sigurno.persistence.curriculum.progress.LessonAnswer;
import ba.sigurno.persistence.curriculum.progress.LessonBookmark;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Saves steps of pupils that came together. The everyday load of a country: however many they are, they take five statements
 * and one commit.
 */
@Stateless
@PermitAll
public class StepStore {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PupilSecrets secrets;

    /**
     * Saves the steps of pupils whose pass is good and whose class is open, in lessons that are assigned to them, and returns
     * those.
     */
    public Set<PendingStep> save(List<PendingStep> steps) {
        var pupils = em.createNamedQuery(Pupil.BY_PUBLIC_IDS, Pupil.class)
                .setParameter("publicIds", distinct(steps, step -> step.pass().pupilId()))
                .getResultStream()
                .collect(Collectors.toMap(Pupil::getPublicId, Function.identity()));
        var given = given(steps);
        var good = steps.stream()
                .filter(step -> isGood(step.pass(), pupils.get(step.pass().pupilId())))
                .map(step -> new PupilStep(pupils.get(step.pass().pupilId()), step))
                .filter(step -> given.contains(new GivenEdition(
                        step.pupil().getId(), step.step().lesson().editionId())))
                // Servers that save steps of the same pupils wait for each other in one order.
                .sorted(Comparator.comparing(step -> step.pupil().getId()))
                .toList();
        if (!good.isEmpty()) {
            noteSeen(good);
            saveBookmarks(good);
            saveAnswers(good);
        }
        return good.stream().map(PupilStep::step).collect(Collectors.toSet());
    }

    private boolean isGood(PupilPass pass, Pupil pupil) {
        return pupil != null
                && secrets.isGood(pass, pupil)
                && pupil.getSchoolClass().isOpen(LocalDate.now(clock));
    }

    private Set<GivenEdition> given(List<PendingStep> steps) {
        return em.createNamedQuery(Assignment.GIVEN, GivenEdition.class)
                .setParameter("publicIds", distinct(steps, step -> step.pass().pupilId()))
                .setParameter(
                        "editionIds", distinct(steps, step -> step.lesson().editionId()))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private static <T> List<T> distinct(List<PendingStep> steps, Function<PendingStep, T> part) {
        return steps.stream().map(part).distinct().toList();
    }

    private void noteSeen(List<PupilStep> steps) {
        var now = clock.instant();
        var ids = steps.stream()
                .map(PupilStep::pupil)
                .filter(pupil -> !pupil.isSeen(now))
                .map(Pupil::getId)
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            em.createNamedQuery(Pupil.SEEN)
                    .setParameter("now", now)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    private void saveBookmarks(List<PupilStep> steps) {
        var query = em.createNativeQuery(LessonBookmark.save(steps.size()));
        int at = 0;
        for (var each : steps) {
            query.setParameter(++at, each.pupil().getId());
            query.setParameter(++at, each.step().lesson().lessonId());
            query.setParameter(++at, each.step().screen());
            query.setParameter(++at, Timestamp.from(each.step().at()));
        }
        query.executeUpdate();
    }

    private void saveAnswers(List<PupilStep> steps) {
        int count =
                steps.stream().mapToInt(each -> each.step().answers().size()).sum();
        if (count == 0) {
            return;
        }
        var query = em.createNativeQuery(LessonAnswer.save(count));
        int at = 0;
        for (var each : steps) {
            for (var answer : each.step().answers().entrySet()) {
                query.setParameter(++at, each.pupil().getId());
                query.setParameter(++at, each.step().lesson().lessonId());
                query.setParameter(++at, answer.getKey());
                query.setParameter(++at, answer.getValue().answer());
                query.setParameter(++at, answer.getValue().right());
                query.setParameter(++at, Timestamp.from(each.step().at()));
            }
        }
        query.executeUpdate();
    }

    private record PupilStep(Pupil pupil, PendingStep step) {}
}
