package ba.sigurno.web.curriculum.journey;

import ba.sigurno.ejb.curriculum.journey.DonePage;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows a completed module as a page to print and to hang up: {@code a} is the attempt that completed it. */
@Named
@RequestScoped
public class DiplomaBacking {

    @Inject
    private PupilJourney journey;

    @Inject
    private LanguageBacking language;

    private String a;
    private DonePage done;

    /** Reads the page; there is none for a module that is not completed. */
    public void load() {
        done = journey.done(a, language.getCurrent());
        if (done.ungraded() || !done.mission().completed()) {
            throw new NotFoundException("not completed: " + a);
        }
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
