package ba.sigurno.ear.inserver.enrolment;

import ba.sigurno.ear.inserver.quiz.FiveChoices;
import ba.sigurno.ear.inserver.quiz.TriedQuiz;
import ba.sigurno.ear.inserver.support.AsPupil;
import ba.sigurno.ear.inserver.support.AsTeacher;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.FilledForm;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.assignment.AssignmentService;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.enrolment.card.CardService;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.quiz.attempt.AnswerOutcome;
import ba.sigurno.ejb.quiz.attempt.AttemptService;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ContentJson;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A new class of a teacher of the demonstration, with pupils and a module, for a test to learn with. */
@RequestScoped
public class LearningClass {

    @Inject
    private AsTeacher asTeacher;

    @Inject
    private AsPupil asPupil;

    @Inject
    private ClassService classes;

    @Inject
    private PupilService pupilService;

    @Inject
    private CardService cards;

    @Inject
    private AssignmentService assignments;

    @Inject
    private PupilJourney journey;

    @Inject
    private AttemptService attempts;

    @Inject
    private TriedQuiz quizzes;

    @Inject
    private Rows rows;

    private final List<String> pupils = new ArrayList<>();
    private String classId;
    private String module;
    private int lessons;

    /** Makes the class, and gives it a module of its own: three lessons, and a quiz of {@link FiveChoices}. */
    public void make(int size) throws Exception {
        var slug = quizzes.of(
                FiveChoices.all(),
                (quiz, questions) -> questions.forEach(quiz::add),
                TriedQuiz.lesson(),
                TriedQuiz.lesson(),
                TriedQuiz.lesson());
        make(size, slug, 3);
    }

    /** Makes the class, and gives it the module with this slug and so many lessons. */
    public void make(int size, String slug, int lessonCount) throws Exception {
        module = slug;
        lessons = lessonCount;
        var name = ClassName.unique("L");
        classId = asTeacher.call(
                Demo.TEACHER_TK,
                () -> classes.create(new NewClass(
                        classes.schools().get(0).getPublicId(),
                        classes.year(),
                        ClassGrades.of(5),
                        name,
                        Language.BOSNIAN)));
        for (int number = 1; number <= size; number++) {
            var pupil = "Amina " + number;
            int present = number - 1;
            pupils.add(asTeacher.call(Demo.TEACHER_TK, () -> pupilService
                    .add(classId, pupil, present)
                    .orElseThrow()
                    .publicId()));
        }
        asTeacher.call(Demo.TEACHER_TK, () -> {
            assignments.assign(classId, module, null);
            return null;
        });
    }

    public String id() {
        return classId;
    }

    /** The slug of the module. */
    public String module() {
        return module;
    }

    /** The public id of the quiz of the module. */
    public String quiz() {
        return quizzes.quizOf(module);
    }

    /** The public id of a pupil, from 0. */
    public String pupil(int number) {
        return pupils.get(number);
    }

    public int size() {
        return pupils.size();
    }

    String joinCode() throws Exception {
        return asTeacher.call(Demo.TEACHER_TK, () -> classes.get(classId).getJoinCode());
    }

    String personalCode(int pupil) throws Exception {
        return personalCode(classId, pupil);
    }

    /** The code of a pupil who went on to another class. */
    String personalCode(String inClass, int pupil) throws Exception {
        return asTeacher
                .call(Demo.TEACHER_TK, () -> cards.ofPupil(inClass, pupil(pupil)))
                .cards()
                .cards()
                .get(0)
                .personalCode();
    }

    /** The assignment of the module to the class. */
    public String assignment() throws Exception {
        return asTeacher
                .call(Demo.TEACHER_TK, () -> assignments.page(classId, Language.BOSNIAN))
                .assigned()
                .get(0)
                .assignmentId();
    }

    /** The public id of a lesson of the module. */
    public String lesson(int position) {
        return rows.text(
                "SELECT l.public_id FROM lesson l JOIN module_edition e ON e.id = l.edition_id"
                        + " JOIN module m ON m.id = e.module_id WHERE m.slug = ? AND l.position = ?",
                module,
                position);
    }

    /** A pupil reads all lessons. */
    public void read(int pupil) throws Exception {
        for (int position = 1; position <= lessons; position++) {
            var lesson = lesson(position);
            asPupil.call(pupil(pupil), () -> journey.lessonDone(lesson));
        }
    }

    /** A pupil begins the quiz or goes on with it. */
    public String begin(int pupil) throws Exception {
        var assignment = assignment();
        return asPupil.call(pupil(pupil), () -> journey.startQuiz(assignment));
    }

    /** A pupil answers the next questions of an attempt, some of them right, until it is finished. */
    public void answer(int pupil, String attempt, int right) throws Exception {
        for (int number = 0; number < 5; number++) {
            var question = question(pupil, attempt);
            send(pupil, attempt, question, number < right ? right(attempt, question) : wrong(attempt, question));
        }
    }

    /** The question that a pupil has to answer next. */
    public QuestionView question(int pupil, String attempt) throws Exception {
        return asPupil.call(pupil(pupil), () -> attempts.view(attempt, Optional.empty(), Language.BOSNIAN))
                .question()
                .orElseThrow();
    }

    /** A pupil sends the form of a question. */
    public AnswerOutcome send(int pupil, String attempt, QuestionView question, Map<String, List<String>> fields)
            throws Exception {
        return asPupil.call(pupil(pupil), () -> attempts.answer(attempt, question.number(), fields));
    }

    /** The form with the right response to a question of an attempt. */
    public Map<String, List<String>> right(String attempt, QuestionView question) {
        var content = content(attempt, question.number());
        return FilledForm.of(
                question, content, content.interaction().rightResponse().orElseThrow());
    }

    /** The form with a wrong response to a question with options. */
    public Map<String, List<String>> wrong(String attempt, QuestionView question) {
        var content = content(attempt, question.number());
        var wrong = ((ChoiceInteraction) content.interaction())
                .options().stream()
                        .filter(option -> !option.right())
                        .findFirst()
                        .orElseThrow();
        return FilledForm.of(question, content, Chosen.of(List.of(wrong.code())));
    }

    private QuestionContent content(String attempt, int number) {
        var content = rows.texts(
                "SELECT v.content FROM question_version v JOIN attempt_item i ON i.version_id = v.id"
                        + " JOIN attempt a ON a.id = i.attempt_id WHERE a.public_id = ? AND i.position = ?",
                attempt,
                number);
        return new ContentJson().convertToEntityAttribute(content.get(0));
    }
}
