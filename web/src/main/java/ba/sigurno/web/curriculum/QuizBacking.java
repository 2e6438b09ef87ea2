package ba.sigurno.web.curriculum;

import ba.sigurno.ejb.curriculum.Mission;
import ba.sigurno.ejb.curriculum.NextStep;
import ba.sigurno.ejb.curriculum.PupilJourney;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page before the quiz of a module: {@code m} is the assignment. */
@Named
@RequestScoped
public class QuizBacking {

    @Inject
    private PupilJourney journey;

    @Inject
    private LanguageBacking language;

    private String m;
    private Mission mission;

    /** Reads the page. */
    public void load() {
        mission = journey.mission(m, language.getCurrent());
    }

    /** Whether lessons are still to be read first. */
    public boolean isEarly() {
        return mission.next().kind() == NextStep.Kind.LESSON;
    }

    public Mission getMission() {
        return mission;
    }

    public String getM() {
        return m;
    }

    public void setM(String m) {
        this.m = m;
    }
}
