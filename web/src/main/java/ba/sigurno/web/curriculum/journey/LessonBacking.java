package ba.sigurno.web.curriculum.journey;

import ba.sigurno.ejb.curriculum.journey.LessonPage;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows a lesson to read: {@code m} is the assignment, {@code n} the lesson's number. */
@Named
@RequestScoped
public class LessonBacking {

    @Inject
    private PupilJourney journey;

    @Inject
    private LanguageBacking language;

    private String m;
    private int n = 1;
    private LessonPage lesson;

    /** Reads the page. */
    public void load() {
        lesson = journey.lesson(m, n, language.getCurrent());
    }

    public LessonPage getLesson() {
        return lesson;
    }

    public String getM() {
        return m;
    }

    public void setM(String m) {
        this.m = m;
    }

    public int getN() {
        return n;
    }

    public void setN(int n) {
        this.n = n;
    }
}
