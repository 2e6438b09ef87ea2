package ba.sigurno.ear.inserver.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.quiz.EightTypes;
import ba.sigurno.ear.inserver.quiz.TriedQuiz;
import ba.sigurno.ear.inserver.support.AsPupil;
import ba.sigurno.ear.inserver.support.AsTeacher;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.assignment.AssignmentService;
import ba.sigurno.ejb.curriculum.journey.LessonSteps;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.curriculum.journey.StepCommand;
import ba.sigurno.ejb.curriculum.progress.AnswersPage;
import ba.sigurno.ejb.curriculum.progress.ClassAnswers;
import ba.sigurno.ejb.curriculum.progress.ClassProgress;
import ba.sigurno.ejb.curriculum.progress.PupilProgressLine;
import ba.sigurno.ejb.curriculum.progress.PupilState;
import ba.sigurno.ejb.curriculum.progress.QuestionChange;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.quiz.attempt.AttemptService;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A teacher sees what the class answered in the lessons, what it got wrong, and where each pupil is. */
@ExtendWith(ArquillianExtension.class)
class ClassAnswersIT {

    @Inject
    private AsPupil asPupil;

    @Inject
    private AsTeacher asTeacher;

    @Inject
    private LearningClass learning;

    @Inject
    private ActiveLesson active;

    @Inject
    private TriedQuiz quizzes;

    @Inject
    private LessonSteps steps;

    @Inject
    private PupilJourney journey;

    @Inject
    private AttemptService attempts;

    @Inject
    private ClassAnswers answers;

    @Inject
    private ClassProgress progress;

    @Inject
    private AssignmentService assignments;

    @Inject
    private Rows rows;

    @Test
    void whatMostWereWrongAboutComesFirst() throws Exception {
        learning.make(3, active.make(), 1);
        step(0, 4, Map.of("2.1", "2", "3.1", "2,1", "4.2", "1"));
        step(1, 3, Map.of("2.1", "2", "3.1", "2,2"));
        step(2, 2, Map.of("2.1", "1"));
        var activities = ofClass().activities();
        assertThat(activities)
                .extracting(activity -> activity.task())
                .containsExactly("Razvrstaj", "Šta je tačno?", "Početak");
        var question = activities.get(1);
        assertThat(question.screen()).isEqualTo(2);
        assertThat(question.answered()).isEqualTo(3);
        assertThat(question.right()).isEqualTo(2);
        assertThat(question.parts().get(0).part().text()).isEqualTo("Ovo jeste");
        assertThat(question.parts().get(0).pupils()).isEqualTo(2);
        assertThat(activities.get(0).wrong()).isEqualTo(2);
        assertThat(activities.get(2).judged()).isFalse();
    }

    @Test
    void aLessonStandsBesideItsPlaceInTheCurriculumOfTheClass() throws Exception {
        learning.make(1, active.make(), 1);
        step(0, 4, Map.of("2.1", "2"));
        assertThat(ofClass().activities())
                .extracting(activity -> activity.codes())
                .containsExactly("");
        var authority =
                "SELECT s.authority_id FROM school_class c JOIN school s ON s.id = c.school_id WHERE c.public_id = ?";
        rows.write(em -> {
            em.createNativeQuery(
                            "UPDATE lesson l JOIN module_edition e ON e.id = l.edition_id JOIN module m"
                                    + " ON m.id = e.module_id SET l.outcome_id = (SELECT MIN(id) FROM outcome) WHERE m.slug = ?")
                    .setParameter(1, learning.module())
                    .executeUpdate();
            em.createNativeQuery("INSERT INTO curriculum_code (authority_id, outcome_id, position, code, text)"
                            + " SELECT (" + authority + "), MIN(id), 1, 'DNEVNIK 5.4', '' FROM outcome")
                    .setParameter(1, learning.id())
                    .executeUpdate();
        });
        try {
            assertThat(ofClass().activities())
                    .extracting(activity -> activity.codes())
                    .containsExactly("DNEVNIK 5.4");
        } finally {
            rows.write(em -> em.createNativeQuery("DELETE FROM curriculum_code WHERE code = 'DNEVNIK 5.4'")
                    .executeUpdate());
        }
    }

    @Test
    void aPupilsAnswersStandInTheOrderOfTheLesson() throws Exception {
        learning.make(2, active.make(), 1);
        step(0, 4, Map.of("4.1", "2", "3.2", "3,1,2", "2.1", "1"));
        step(1, 4, Map.of("4.2", "1"));
        var assignment = learning.assignment();
        var page = asTeacher.call(
                Demo.TEACHER_TK, () -> answers.ofPupil(learning.id(), assignment, learning.pupil(0), Language.BOSNIAN));
        assertThat(page.recognition()).isEqualTo("Amina 1");
        assertThat(page.activities())
                .extracting(activity -> activity.parts().get(0).part().text())
                .containsExactly("Ovo nije", "Treće → Prvo → Drugo", "ovdje");
    }

    @Test
    void thePlaceOfAPupilIsSeen() throws Exception {
        learning.make(2, active.make(), 1);
        step(0, 3, Map.of());
        assertThat(line("Amina 1").state()).isEqualTo(PupilState.IN_PROGRESS);
        assertThat(line("Amina 1").screen()).isEqualTo(3);
        assertThat(line("Amina 2").state()).isEqualTo(PupilState.NOT_STARTED);
        rows.write(em -> em.createNativeQuery("UPDATE lesson_bookmark b JOIN pupil p ON p.id = b.pupil_id"
                        + " SET b.reached_at = b.reached_at - INTERVAL 11 MINUTE WHERE p.public_id = ?1")
                .setParameter(1, learning.pupil(0))
                .executeUpdate());
        assertThat(line("Amina 1").state()).isEqualTo(PupilState.STUCK);
    }

    @Test
    void whoOnlyAnsweredTheQuestionsBeforeHasBegun() throws Exception {
        learning.make(2, quizzes.askingBefore(EightTypes.all().subList(0, 1)), 1);
        var assignment = learning.assignment();
        asPupil.call(learning.pupil(0), () -> journey.startBefore(assignment));
        assertThat(line("Amina 1").state()).isEqualTo(PupilState.IN_PROGRESS);
        assertThat(line("Amina 2").state()).isEqualTo(PupilState.NOT_STARTED);
        var given = asTeacher.call(Demo.TEACHER_TK, () -> assignments.assigned(learning.id(), Language.BOSNIAN));
        assertThat(given.get(0).begun()).isTrue();
    }

    @Test
    void whatChangedFromBeforeToAfterIsCounted() throws Exception {
        learning.make(1, quizzes.askingBefore(EightTypes.all().subList(0, 1)), 1);
        var assignment = learning.assignment();
        answer(asPupil.call(learning.pupil(0), () -> journey.startBefore(assignment)), false);
        learning.read(0);
        answer(learning.begin(0), true);
        answer(asPupil.call(learning.pupil(0), () -> journey.startBefore(assignment)), true);
        assertThat(ofClass().changes())
                .containsExactly(new QuestionChange("Kome ćeš prvo reći da te neko plaši porukama?", 0, 1, 1, 1));
    }

    @Test
    void aPupilOfAnotherClassIsNotFound() throws Exception {
        learning.make(1, active.make(), 1);
        var assignment = learning.assignment();
        var stranger = rows.anyPupilOf(Demo.CLASS_HNK);
        assertThatThrownBy(() -> asTeacher.call(
                        Demo.TEACHER_TK, () -> answers.ofPupil(learning.id(), assignment, stranger, Language.BOSNIAN)))
                .isInstanceOf(NotFoundException.class);
    }

    private AnswersPage ofClass() throws Exception {
        var assignment = learning.assignment();
        return asTeacher.call(Demo.TEACHER_TK, () -> answers.ofClass(learning.id(), assignment, Language.BOSNIAN));
    }

    private PupilProgressLine line(String recognition) throws Exception {
        return asTeacher
                .call(Demo.TEACHER_TK, () -> progress.page(learning.id(), null, Language.BOSNIAN))
                .lines()
                .stream()
                .filter(line -> line.recognition().equals(recognition))
                .findFirst()
                .orElseThrow();
    }

    private void step(int pupil, int screen, Map<String, String> given) throws Exception {
        var lesson = learning.lesson(1);
        asPupil.run(learning.pupil(pupil), () -> steps.save(lesson, new StepCommand(screen, given)));
    }

    private void answer(String attempt, boolean right) throws Exception {
        var question = asPupil.call(learning.pupil(0), () -> attempts.view(attempt, Optional.empty(), Language.BOSNIAN))
                .question()
                .orElseThrow();
        learning.send(
                0, attempt, question, right ? learning.right(attempt, question) : learning.wrong(attempt, question));
    }
}
