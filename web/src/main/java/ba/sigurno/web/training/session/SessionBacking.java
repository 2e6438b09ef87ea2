package ba.sigurno.web.training.session;

import ba.sigurno.ejb.training.attendance.AttendanceService;
import ba.sigurno.ejb.training.attendance.AttendanceService.Mark;
import ba.sigurno.ejb.training.registration.RegistrationService;
import ba.sigurno.ejb.training.session.MeetingLine;
import ba.sigurno.ejb.training.session.SeatLine;
import ba.sigurno.ejb.training.session.SessionService;
import ba.sigurno.ejb.training.session.SessionView;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import org.omnifaces.cdi.Param;

/**
 * One training: its teachers take seats or give them back, its trainer writes down who was there. The attendance is
 * plain radio buttons, named after the teachers: one request saves all that was changed, however many there are, and what
 * teachers say meanwhile by the code on the wall stays.
 * The forms keep the id in their address, because what the page has is known only when the session is.
 */
@Named
@RequestScoped
public class SessionBacking {

    private static final String PRESENT = "present-";
    private static final String BEFORE = "before-";

    @Inject
    private SessionService sessions;

    @Inject
    private RegistrationService registrations;

    @Inject
    private AttendanceService attendance;

    @Inject
    private LanguageBacking language;

    @Inject
    private ExternalContext external;

    @Inject
    @Param
    private String id;

    @Inject
    @Param
    private Integer meeting;

    @Inject
    @Param
    private String remove;

    private String email;
    private SessionView session;

    /** Reads the session. */
    public void load() {
        session = sessions.view(id, language.getCurrent());
    }

    /** Takes a seat, or a place in the queue. */
    public String register() {
        PageMessages.info(registrations.register(id) ? "training_session_registered" : "training_session_waits");
        return here();
    }

    /** Gives the seat, or the place in the queue, back. */
    public String withdraw() {
        registrations.withdraw(id);
        PageMessages.info("training_session_withdrawn");
        return here();
    }

    /** Saves who was there. */
    public String mark() {
        var marks = new ArrayList<Mark>();
        external.getRequestParameterMap().forEach((name, value) -> {
            if (name.startsWith(PRESENT)) {
                var teacher = name.substring(PRESENT.length());
                marks.add(new Mark(teacher, said(BEFORE + teacher), Boolean.parseBoolean(value)));
            }
        });
        var kept = attendance.mark(id, getMeeting(), marks);
        PageMessages.saved();
        if (!kept.isEmpty()) {
            PageMessages.warn("training_attendance_kept", String.join(", ", kept));
        }
        return here() + "&meeting=" + getMeeting();
    }

    /** Gives a seat to a teacher who simply came. */
    public String admit() {
        attendance.admit(id, email);
        PageMessages.info("training_session_admitted");
        return here();
    }

    /** The meeting that attendance is about, from 1: the one asked for, else the last that has started. */
    public int getMeeting() {
        if (meeting == null) {
            meeting = getSession().meetings().stream()
                    .filter(MeetingLine::started)
                    .mapToInt(MeetingLine::number)
                    .max()
                    .orElse(1);
        }
        return meeting;
    }

    /** Whether a teacher is marked as present: as chosen in this request, else as saved; null for neither. */
    public Boolean present(SeatLine seat) {
        var chosen = said(PRESENT + seat.accountId());
        return chosen == null ? seat.marks().get(getMeeting()) : chosen;
    }

    /** What the list said of a teacher when it was opened; null for nothing. */
    public Boolean before(SeatLine seat) {
        boolean open = external.getRequestParameterMap().containsKey(BEFORE + seat.accountId());
        return open ? said(BEFORE + seat.accountId()) : seat.marks().get(getMeeting());
    }

    private Boolean said(String parameter) {
        var value = external.getRequestParameterMap().get(parameter);
        return value == null || value.isEmpty() ? null : Boolean.valueOf(value);
    }

    /** Who is about to be taken off the list, as the address says; null for nobody. */
    public SeatLine getLeaving() {
        return getSession().seatLines().stream()
                .filter(seat -> seat.accountId().equals(remove) && !getSession().started())
                .findFirst()
                .orElse(null);
    }

    private String here() {
        return "/training/session/session?faces-redirect=true&id=" + id;
    }

    public SessionView getSession() {
        if (session == null) {
            session = sessions.view(id, language.getCurrent());
        }
        return session;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
