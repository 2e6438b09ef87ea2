package ba.sigurno.web.curriculum.journey;

import ba.sigurno.ejb.curriculum.journey.DonePage;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Shows the result of a finished attempt: {@code a} is the attempt. */
@Named
@RequestScoped
public class DoneBacking {

    @Inject
    private PupilJourney journey;

    @Inject
    private LanguageBacking language;

    @Inject
    private ExternalContext external;

    @Inject
    private PupilPaths paths;

    private String a;
    private DonePage done;

    /** Reads the page; what was asked before or after the module has another, for it is no result. */
    public void load() throws IOException {
        done = journey.done(a, language.getCurrent());
        if (done.ungraded()) {
            var assignment = done.mission().assignmentId();
            external.redirect(
                    external.getRequestContextPath() + (done.hidden() ? PupilPaths.HOME : paths.before(assignment)));
        }
    }

    /** Returns the result in a word: a message key. */
    public String getHeading() {
        if (done.passed()) {
            return "curriculum_done_passed";
        }
        return done.isClose() ? "curriculum_done_almost" : "curriculum_done_again_heading";
    }

    /** Returns whether the questions from before the module come next. */
    public boolean isAsking() {
        return done.mission().isAsking() && !done.hidden();
    }

    /** Returns whether the quiz can be tried again. */
    public boolean isRepeatable() {
        return !done.rules().isUsedUp() && !done.hidden();
    }

    /** Returns whether there is nothing left to do here but to go home. */
    public boolean isOver() {
        return done.hidden() || done.passed() && !isAsking();
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
