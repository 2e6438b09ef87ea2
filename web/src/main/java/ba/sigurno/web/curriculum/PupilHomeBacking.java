package ba.sigurno.web.curriculum;

import ba.sigurno.ejb.curriculum.Mission;
import ba.sigurno.ejb.curriculum.PupilHome;
import ba.sigurno.ejb.curriculum.PupilJourney;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a pupil comes home to. */
@Named
@RequestScoped
public class PupilHomeBacking {

    @Inject
    private PupilJourney journey;

    @Inject
    private LanguageBacking language;

    private PupilHome home;

    /** Reads the page. */
    public void load() {
        home = journey.home(language.getCurrent());
    }

    public PupilHome getHome() {
        return home;
    }

    /** The mission to go on with; null when there is nothing (left) to do. */
    public Mission getNext() {
        return home.next().orElse(null);
    }

    /** Whether a mission is the one to go on with. */
    public boolean isNext(Mission mission) {
        return mission.equals(getNext());
    }
}
