package ba.sigurno.web.training.attendance;

import ba.sigurno.ejb.training.attendance.CheckIn;
import ba.sigurno.ejb.training.attendance.CheckInService;
import ba.sigurno.web.http.ClientAddress;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Checks a teacher in with a code from the wall of a training, scanned or typed, by a button: I am here. Opening the
 * page does not check in yet; a teacher who has to sign in first comes back to it with the same code.
 */
@Named
@RequestScoped
public class CheckInBacking {

    @Inject
    private CheckInService checkIns;

    @Inject
    private LanguageBacking language;

    @Inject
    private HttpServletRequest request;

    private String code;

    private String ticket = "";
    private CheckIn checkIn;
    private boolean refused;

    /** Looks up the code; only for callers who have signed in. */
    public void load() {
        ticket = ticket().orElse("");
        checkIn = checkIns.look(ticket, language.getCurrent()).orElse(null);
        refused = code != null && checkIn == null;
    }

    private Optional<String> ticket() {
        return code == null
                ? Optional.empty()
                : ScannedCode.ticket(request, code).or(() -> checkIns.enter(code, ClientAddress.of(request))
                        .map(given -> ScannedCode.keep(request, code, given)));
    }

    /** Checks the teacher in, and shows the training. */
    public String confirm() {
        checkIns.checkIn(ticket);
        PageMessages.info("training_check_in_done");
        return "/training/session/session?faces-redirect=true&id=" + checkIn.sessionId();
    }

    /** Returns the check-in of the code; null when there is no code, or one that is on no wall. */
    public CheckIn getCheckIn() {
        return checkIn;
    }

    /** Returns whether there is a code that is on no wall. */
    public boolean isRefused() {
        return refused;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
