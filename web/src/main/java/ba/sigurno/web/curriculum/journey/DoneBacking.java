package ba.sigurno.web.curriculum.journey;

import ba.sigurno.ejb.curriculum.journey.DonePage;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows the result of a finished attempt: {@code a} is the attempt. */
@Named
@RequestScoped
public class DoneBacking {

    @Inject
    private PupilJourney journey;

    @Inject
    private LanguageBacking language;

    private String a;
    private DonePage done;

    /** Reads the page. */
    public void load() {
        done = journey.done(a, language.getCurrent());
    }

    /** Returns the result in a word: a message key. */
    public String getHeading() {
        if (done.passed()) {
            return "curriculum_done_passed";
        }
        return done.isClose() ? "curriculum_done_almost" : "curriculum_done_again_heading";
    }

    public DonePage getDone() {
        return done;
    }

    public String getA() {
        return a;
    }

    public void setA(String a) {
        this.a = a;
    }
}
