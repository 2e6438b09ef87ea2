package ba.sigurno.web.quiz.classquiz;

import ba.sigurno.ejb.quiz.classquiz.ClassQuizCommand;
import ba.sigurno.ejb.quiz.classquiz.ClassQuizService;
import ba.sigurno.ejb.quiz.classquiz.ClassQuizzesPage;
import ba.sigurno.persistence.quiz.classquiz.ClassQuiz;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The short quizzes of a class, and a form for another one: {@code class} is the class. */
@Named
@RequestScoped
public class ClassQuizzesBacking {

    /** The number of questions that is offered: a quarter of an hour. */
    private static final int QUESTIONS = 5;

    @Inject
    private ClassQuizService quizzes;

    @Inject
    private LanguageBacking language;

    private String classId;
    private ClassQuizzesPage page;
    private String name;
    private String strand;
    private String outcome;
    private int count = QUESTIONS;

    /** Reads the page; not found unless the caller teaches the class. */
    public void load() {
        page = quizzes.page(classId, language.getCurrent());
    }

    /** Makes a quiz, and shows it. */
    public String create() {
        var made = quizzes.create(classId, new ClassQuizCommand(name, strand, outcome, count));
        return "/quiz/classquiz/class-quiz.xhtml?faces-redirect=true&class=" + classId + "&id=" + made;
    }

    /** Returns the maximum number of questions. */
    public int getMaxQuestions() {
        return ClassQuiz.MAX_QUESTIONS;
    }

    /** Returns the maximum length of a name, in characters. */
    public int getMaxName() {
        return ClassQuiz.NAME_LENGTH;
    }

    public ClassQuizzesPage getPage() {
        return page;
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStrand() {
        return strand;
    }

    public void setStrand(String strand) {
        this.strand = strand;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }
}
