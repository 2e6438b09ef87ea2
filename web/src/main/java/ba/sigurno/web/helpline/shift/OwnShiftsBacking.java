package ba.sigurno.web.helpline.shift;

import ba.sigurno.ejb.helpline.shift.DebriefService;
import ba.sigurno.ejb.helpline.shift.ShiftLine;
import ba.sigurno.ejb.helpline.shift.ShiftService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The shifts of a counsellor, who can ask for a talk after a hard one. */
@Named
@RequestScoped
public class OwnShiftsBacking {

    @Inject
    private ShiftService shifts;

    @Inject
    private DebriefService debriefs;

    private List<ShiftLine> coming;
    private boolean asked;

    /** Reads them. */
    public void load() {
        coming = shifts.own();
        asked = debriefs.isAsked();
    }

    /** Asks for a talk. */
    public String ask() {
        debriefs.ask();
        return "/helpline/shift/own-shifts?faces-redirect=true";
    }

    public List<ShiftLine> getComing() {
        return coming;
    }

    /** Returns whether the counsellor waits for one. */
    public boolean isAsked() {
        return asked;
    }
}
