package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.competition.game.GameService;
import ba.sigurno.ejb.quiz.classquiz.ClassQuizCommand;
import ba.sigurno.ejb.quiz.classquiz.ClassQuizService;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The rows of the {@link AccessMatrix} about the short quizzes that teachers make for a class. */
@RequestScoped
public class ClassQuizOperations {

    private static final ClassQuizCommand COMMAND = new ClassQuizCommand("Ponavljanje", null, null, 2);

    @Inject
    private ClassQuizService quizzes;

    @Inject
    private GameService games;

    @Inject
    private AsStaff asStaff;

    /** Adds them, about a quiz of the class. */
    void addTo(Operations all, AccessScene scene) throws Exception {
        var quiz = asStaff.call(Demo.TEACHER_TK, () -> quizzes.create(scene.classId, COMMAND));
        var asked = asStaff.call(Demo.TEACHER_TK, () -> quizzes.get(scene.classId, quiz))
                .questions()
                .get(0)
                .id();
        all.asks("ClassQuizService.page", () -> quizzes.page(scene.classId, Language.BOSNIAN))
                .asks("ClassQuizService.create", () -> quizzes.create(scene.classId, COMMAND))
                .asks("ClassQuizService.get", () -> quizzes.get(scene.classId, quiz))
                .does("ClassQuizService.swap", () -> quizzes.swap(scene.classId, quiz, asked))
                .does("ClassQuizService.remove", () -> quizzes.remove(scene.classId, quiz))
                .asks(
                        "GameService.startClassQuiz",
                        () -> games.startClassQuiz(scene.classId, quiz, Language.BOSNIAN, 0));
    }
}
