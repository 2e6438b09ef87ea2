package ba.sigurno.web.training.planning;

import ba.sigurno.ejb.training.planning.MeetingTime;
import ba.sigurno.ejb.training.planning.SessionCommand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.SessionMode;
import java.util.List;

/** The fields of a training as typed. */
public class SessionForm {

    private final DatesForm dates;
    private String programme;
    private String trainer;
    private String authority;
    private SessionMode mode = SessionMode.ON_SITE;
    private String place;
    private String link;
    private Language language;
    private Integer seats = 20;

    SessionForm(DatesForm dates, Language language) {
        this.dates = dates;
        this.language = language;
    }

    SessionCommand command(List<MeetingTime> times) {
        return new SessionCommand(programme, trainer, authority, times, mode, place, link, language, seats);
    }

    /** Returns the modes of a session. */
    public SessionMode[] getModes() {
        return SessionMode.values();
    }

    public DatesForm getDates() {
        return dates;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getTrainer() {
        return trainer;
    }

    public void setTrainer(String trainer) {
        this.trainer = trainer;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public SessionMode getMode() {
        return mode;
    }

    public void setMode(SessionMode mode) {
        this.mode = mode;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }
}
