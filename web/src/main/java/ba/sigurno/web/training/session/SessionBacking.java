package ba.sigurno.web.training.session;

import ba.sigurno.ejb.training.attendance.AttendanceService;
import ba.sigurno.ejb.training.registration.RegistrationService;
import ba.sigurno.ejb.training.registration.RegistrationService.HeldAward;
import ba.sigurno.ejb.training.session.MeetingLine;
import ba.sigurno.ejb.training.session.SeatLine;
import ba.sigurno.ejb.training.session.SessionService;
import ba.sigurno.ejb.training.session.SessionView;
import ba.sigurno.web.frame.SentRows;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows one training: its teachers take seats or give them back, its trainer records attendance. */
@Named
@RequestScoped
public class SessionBacking {

    @Inject
    private SessionService sessions;

    @Inject
    private RegistrationService registrations;

    @Inject
    private AttendanceService attendance;

    @Inject
    private LanguageBacking language;

    private String id;
    private Integer meeting;
    private Integer rows;
    private String remove;
    private String email;
    private SessionView session;
    private HeldAward held;
    private int shownMeeting;
    private Map<String, SeatLine> seats;
    private List<MarkRow> marks;

    /** Reads the session. */
    public void load() {
        session = sessions.view(id, language.getCurrent());
        held = session.own().canRegister()
                ? registrations.held(session.programmeId()).orElse(null)
                : null;
        shownMeeting = meeting == null ? lastStarted() : meeting;
        seats = session.seatLines().stream().collect(Collectors.toMap(SeatLine::accountId, Function.identity()));
        marks = SentRows.of(rows, MarkRow::new, () -> session.seatLines().stream()
                .map(seat -> new MarkRow(seat.accountId(), seat.marks().get(shownMeeting))));
        rows = null; // No other form of the page may say so in its address.
    }

    private int lastStarted() {
        return session.meetings().stream()
                .filter(MeetingLine::started)
                .mapToInt(MeetingLine::number)
                .max()
                .orElse(1);
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

    /** Saves the attendance. */
    public String mark() {
        var chosen = marks.stream()
                .filter(row -> row.getPresent() != null)
                .map(MarkRow::mark)
                .toList();
        marks.removeIf(row -> !seats.containsKey(row.getId()));
        var kept = attendance.mark(id, shownMeeting, chosen);
        PageMessages.saved();
        if (!kept.isEmpty()) {
            PageMessages.warn("training_attendance_kept", String.join(", ", kept));
        }
        return here() + "&meeting=" + shownMeeting;
    }

    /** Gives a seat to a teacher who came without one. */
    public String admit() {
        attendance.admit(id, email);
        PageMessages.info("training_session_admitted");
        return here();
    }

    /** Returns the meeting that attendance is about, from 1: the one asked for, else the last that has started. */
    public int getShownMeeting() {
        return shownMeeting;
    }

    /** Returns the seats by the public ids of their teachers. */
    public Map<String, SeatLine> getSeats() {
        return seats;
    }

    /** Returns the rows of the list of attendance: as sent in this request, else as saved. */
    public List<MarkRow> getMarks() {
        return marks;
    }

    /** Returns the seat about to be taken off the list, in the address; null for none. */
    public SeatLine getLeaving() {
        return session.seatLines().stream()
                .filter(seat -> seat.accountId().equals(remove) && !session.started())
                .findFirst()
                .orElse(null);
    }

    /** Returns the teacher's certificate of the programme in force, where it matters; null for none. */
    public HeldAward getHeld() {
        return held;
    }

    /** Returns the key of what a teacher does who registers now. */
    public String getRegisterLabel() {
        if (session.taken() >= session.seats() || session.waiting() > 0) {
            return "training_session_wait";
        }
        return held == null || held.due() ? "training_session_register" : "training_session_anyway";
    }

    private String here() {
        return "/training/session/session?faces-redirect=true&id=" + id;
    }

    public SessionView getSession() {
        return session;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns the number of the meeting that is asked for; null for none. */
    public Integer getMeeting() {
        return meeting;
    }

    public void setMeeting(Integer meeting) {
        this.meeting = meeting;
    }

    /** Returns the number of rows of the list of attendance that was sent. */
    public Integer getRows() {
        return rows;
    }

    public void setRows(Integer rows) {
        this.rows = rows;
    }

    /** Returns the public id of the teacher who is about to be taken off the list or the queue; null for nobody. */
    public String getRemove() {
        return remove;
    }

    public void setRemove(String remove) {
        this.remove = remove;
    }
}
