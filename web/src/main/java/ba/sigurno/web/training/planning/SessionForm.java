package ba.sigurno.web.training.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.training.planning.MeetingTime;
import ba.sigurno.ejb.training.planning.SessionCommand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.SessionMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** The fields of a training as typed. */
public class SessionForm {

    private static final LocalTime DAY_END = LocalTime.of(23, 59);

    private final DatesForm dates;
    private String programme;
    private String trainer;
    private String authority;
    private SessionMode mode = SessionMode.ON_SITE;
    private String place;
    private String municipality;
    private String link;
    private Language language;
    private Integer seats = 20;
    private LocalDate closesDay;
    private LocalTime closesTime;

    SessionForm(DatesForm dates, Language language) {
        this.dates = dates;
        this.language = language;
    }

    SessionCommand command(List<MeetingTime> times) {
        return new SessionCommand(
                programme, trainer, authority, times, mode, place, link, language, seats, deadline(), municipality);
    }

    /** Returns the deadline of registration, the end of its day unless a time is given; null for none. */
    private LocalDateTime deadline() {
        return closesDay == null ? null : LocalDateTime.of(closesDay, closesTime == null ? DAY_END : closesTime);
    }

    /** Shows a deadline; null for none. */
    void closeAt(Instant deadline) {
        if (deadline != null) {
            var local = Dates.local(deadline);
            closesDay = local.toLocalDate();
            closesTime = local.toLocalTime();
        }
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

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
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

    public LocalDate getClosesDay() {
        return closesDay;
    }

    public void setClosesDay(LocalDate closesDay) {
        this.closesDay = closesDay;
    }

    public LocalTime getClosesTime() {
        return closesTime;
    }

    public void setClosesTime(LocalTime closesTime) {
        this.closesTime = closesTime;
    }
}
