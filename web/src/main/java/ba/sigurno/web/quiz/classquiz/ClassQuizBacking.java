package ba.sigurno.web.quiz.classquiz;

import ba.sigurno.ejb.quiz.classquiz.ClassQuizService;
import ba.sigurno.ejb.quiz.classquiz.ClassQuizView;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows a short quiz of a class to its teachers, and changes it: {@code class} is the class, {@code id} the quiz. */
@Named
@RequestScoped
public class ClassQuizBacking {

    @Inject
    private ClassQuizService quizzes;

    private String classId;
    private String id;
    private ClassQuizView quiz;

    /** Reads the quiz; not found unless the caller teaches the class. */
    public void load() {
        quiz = quizzes.get(classId, id);
    }

    /** Puts another question in the place of one. */
    public String swap(String questionId) {
        quizzes.swap(classId, id, questionId);
        PageMessages.saved();
        return "/quiz/classquiz/class-quiz.xhtml?faces-redirect=true&class=" + classId + "&id=" + id;
    }

    /** Removes the quiz. */
    public String remove() {
        quizzes.remove(classId, id);
        return "/quiz/classquiz/class-quizzes.xhtml?faces-redirect=true&class=" + classId;
    }

    public ClassQuizView getQuiz() {
        return quiz;
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
