package ba.sigurno.web.curriculum.journey;

import ba.sigurno.ejb.curriculum.journey.AssignedModule;
import ba.sigurno.ejb.curriculum.journey.BeforeAndAfter;
import ba.sigurno.ejb.curriculum.journey.NextStep;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.curriculum.journey.QuizPage;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Shows the page around the questions that are asked before a module and once more at its end: {@code m} is the
 * assignment. They are no test, so nothing here is passed or failed.
 */
@Named
@RequestScoped
public class BeforeBacking {

    @Inject
    private PupilJourney journey;

    @Inject
    private LanguageBacking language;

    private String m;
    private boolean refused;
    private QuizPage page;

    /** Reads the page. */
    public void load() {
        page = journey.before(m, language.getCurrent());
    }

    /** Returns what the page says, as the end of message keys. */
    public String getState() {
        if (getAsked().begun()) {
            return "begun";
        }
        if (getMission().isAsking()) {
            return isFirst() ? "ready" : "again";
        }
        if (getAsked().after() != null) {
            return "compared";
        }
        return getAsked().before() == null ? "over" : "thanks";
    }

    /** Returns whether they are asked for the first time. */
    public boolean isFirst() {
        return getAsked().before() == null;
    }

    /** Returns whether more is right than before. */
    public boolean isMore() {
        return getAsked().after() > getAsked().before();
    }

    /** Returns whether they could not be begun although it is their turn. */
    public boolean isUnready() {
        return refused && getMission().isAsking();
    }

    /** Returns whether a lesson comes next. */
    public boolean isLessonNext() {
        return getMission().next().kind() == NextStep.Kind.LESSON;
    }

    public AssignedModule getMission() {
        return page.mission();
    }

    public BeforeAndAfter getAsked() {
        return getMission().asked();
    }

    /** Returns how many questions there are. */
    public int getQuestions() {
        return page.rules().questions();
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
