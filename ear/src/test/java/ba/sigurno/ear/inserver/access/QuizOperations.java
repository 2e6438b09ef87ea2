package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.quiz.EightTypes;
import ba.sigurno.ear.inserver.quiz.TriedQuiz;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.quiz.attempt.QuizTrial;
import ba.sigurno.ejb.quiz.settings.EditedQuiz;
import ba.sigurno.ejb.quiz.settings.QuizEditing;
import ba.sigurno.ejb.quiz.settings.QuizList;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The rows of the {@link AccessMatrix} about quizzes and their settings. */
@RequestScoped
public class QuizOperations {

    private static final Language READER = Language.BOSNIAN;

    @Inject
    private QuizList list;

    @Inject
    private QuizEditing editing;

    @Inject
    private QuizTrial trial;

    @Inject
    private AsStaff as;

    @Inject
    private TriedQuiz quizzes;

    void addTo(Operations all) throws Exception {
        var slug = quizzes.of(EightTypes.all(), (quiz, questions) -> questions.forEach(quiz::add));
        var quiz = quizzes.quizOf(slug);
        EditedQuiz edited = as.call(Demo.EDITOR, () -> editing.open(quiz, READER));
        all.asks("QuizList.search", () -> list.search("", 1, READER))
                .asks("QuizEditing.open", () -> editing.open(quiz, READER))
                .does("QuizEditing.save", () -> editing.save(quiz, edited.lock(), edited.settings()))
                .asks("QuizEditing.supplies", () -> editing.supplies(List.of()))
                .asks("QuizTrial.view", () -> trial.view(quiz, 1, 1, false, Map.of(), READER));
    }
}
