package ba.sigurno.web.training.planning;

import ba.sigurno.ejb.training.planning.MeetingTime;
import ba.sigurno.ejb.training.planning.SessionCommand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.SessionMode;
import ba.sigurno.web.i18n.PageMessages;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is typed of a training. */
public class SessionForm {

    private static final Set<String> RULES_OF_DATES = Set.of(
            "training_rule_past",
            "training_rule_ends_before_start",
            "training_rule_dates_overlap",
            "training_rule_many_dates",
            "training_rule_few_dates",
            "training_rule_begun_dates",
            "training_rule_trainer_busy",
            "workshop_rule_trainer_busy");

    /** Beside which field another broken rule is told. */
    private static final Map<String, String> FIELD_OF_RULE = Map.of(
            "training_rule_link", "link",
            "training_rule_no_place", "place",
            "training_rule_language", "language",
            "training_rule_level_trainer", "trainer",
            "training_rule_level_lead", "trainer",
            "training_rule_not_named", "trainer",
            "training_rule_seats_taken", "seats");

    private final DatesForm dates;
    private String programme;
    private String trainer;
    private String authority;
    private SessionMode mode = SessionMode.ON_SITE;
    private String place;
    private String link;
    private Language language;
    private int seats = 20;

    SessionForm(DatesForm dates, Language language) {
        this.dates = dates;
        this.language = language;
    }

    SessionCommand command(List<MeetingTime> times) {
        return new SessionCommand(programme, trainer, authority, times, mode, place, link, language, seats);
    }

    /** Tells a broken rule beside its field; throws it on when it is of none. */
    void refuse(DomainException broken) {
        if (RULES_OF_DATES.contains(broken.getKey())) {
            dates.refuse(broken.getKey(), broken.getArguments());
        } else if (FIELD_OF_RULE.containsKey(broken.getKey())) {
            PageMessages.errorAt(FIELD_OF_RULE.get(broken.getKey()), broken.getKey(), broken.getArguments());
        } else {
            throw broken;
        }
    }

    /** The ways to hold one. */
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

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }
}
