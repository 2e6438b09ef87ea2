package ba.sigurno.web.curriculum.journey;

import ba.sigurno.ejb.curriculum.journey.AssignedModule;
import ba.sigurno.ejb.curriculum.journey.PupilHome;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Shows the home page of a pupil. */
@Named
@RequestScoped
public class PupilHomeBacking {

    @Inject
    private PupilJourney journey;

    @Inject
    private LanguageBacking language;

    @Inject
    private ExternalContext external;

    private PupilHome home;

    /** Reads the page; somebody who is no pupil any more, or was given a new code, is led to the door. */
    public void load() throws IOException {
        try {
            home = journey.home(language.getCurrent());
        } catch (NotFoundException gone) {
            external.redirect(external.getRequestContextPath() + "/join.xhtml");
        }
    }

    public PupilHome getHome() {
        return home;
    }

    /** Returns the mission to go on with; null when there is nothing (left) to do. */
    public AssignedModule getNext() {
        return home.next().orElse(null);
    }

    /** Returns whether a mission is the one to go on with. */
    public boolean isNext(AssignedModule mission) {
        return mission.equals(getNext());
    }
}
