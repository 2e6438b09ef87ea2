package ba.sigurno.web.curriculum.journey;

import ba.sigurno.ejb.curriculum.journey.AssignedModule;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.curriculum.journey.QuizPage;
import ba.sigurno.ejb.quiz.settings.QuizRules;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows the page before the quiz of a module: {@code m} is the assignment. */
@Named
@RequestScoped
public class QuizBacking {

    @Inject
    private PupilJourney journey;

    @Inject
    private LanguageBacking language;

    @Inject
    private PupilPaths paths;

    private String m;
    private boolean refused;
    private QuizPage page;

    /** Reads the page. */
    public void load() {
        page = journey.quiz(m, language.getCurrent());
    }

    /** Returns the invitation to begin, or the reason why not yet or no more: a message key. */
    public String getInvitation() {
        if (isEarly()) {
            return "curriculum_quiz_early";
        }
        if (isUsedUp()) {
            return "curriculum_quiz_used_up";
        }
        if (getMission().quizBegun()) {
            return "curriculum_quiz_begun";
        }
        return getMission().quizFailed() ? "curriculum_quiz_again" : "curriculum_quiz_ready";
    }

    /** Returns the page of the last lesson, within this site. */
    public String getLastLesson() {
        return paths.lesson(m, getMission().lessons());
    }

    /** Returns whether lessons are still to be read first. */
    public boolean isEarly() {
        return getMission().lessonsRead() < getMission().lessons();
    }

    public AssignedModule getMission() {
        return page.mission();
    }

    public QuizRules getRules() {
        return page.rules();
    }

    /** Returns whether all attempts are used up, and none is open. */
    public boolean isUsedUp() {
        return getRules().isUsedUp() && !getMission().quizBegun();
    }

    /** Returns whether it could not be begun although the pupil did all that is needed. */
    public boolean isUnready() {
        return refused && !isEarly() && !isUsedUp();
    }

    public boolean isRefused() {
        return refused;
    }

    public void setRefused(boolean refused) {
        this.refused = refused;
    }

    public String getM() {
        return m;
    }

    public void setM(String m) {
        this.m = m;
    }
}
