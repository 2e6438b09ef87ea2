package ba.sigurno.web.youthpanel.meeting;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.youthpanel.meeting.MeetingCommand;
import ba.sigurno.ejb.youthpanel.meeting.MeetingView;
import ba.sigurno.ejb.youthpanel.meeting.PanelMeetingService;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Calls or changes a meeting, a new one when the address names none, and writes down what came of it. */
@Named
@RequestScoped
public class MeetingBacking {

    @Inject
    private PanelMeetingService meetings;

    private MeetingView meeting;
    private List<Choice> members = List.of();
    private String id;
    private LocalDate day;
    private LocalTime time;
    private String place;
    private String agenda;
    private Integer version;
    private String minutes;
    private List<String> present = List.of();

    /** Reads the meeting, if the address names one. */
    public void load() {
        if (id != null) {
            meeting = meetings.get(id);
            members = meetings.members();
            day = Dates.local(meeting.startsAt()).toLocalDate();
            time = Dates.local(meeting.startsAt()).toLocalTime();
            place = meeting.place();
            agenda = meeting.agenda();
            version = meeting.version();
            minutes = meeting.minutes();
            present = meeting.present();
        }
    }

    /** Saves when and where it is. */
    public String save() {
        var command = new MeetingCommand(day, time, place, agenda, version);
        var saved = id;
        if (saved == null) {
            saved = meetings.call(command);
        } else {
            meetings.change(saved, command);
        }
        return here(saved);
    }

    /** Saves what came of it. */
    public String hold() {
        meetings.hold(id, minutes, present, version);
        return here(id);
    }

    private static String here(String saved) {
        PageMessages.saved();
        return "/youthpanel/meeting/meeting?faces-redirect=true&id=" + saved;
    }

    /** Returns the meeting; null for a new one. */
    public MeetingView getMeeting() {
        return meeting;
    }

    /** Returns who can have been there. */
    public List<Choice> getMembers() {
        return members;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = present;
    }
}
