package ba.sigurno.web.training;

import ba.sigurno.ejb.training.SessionCommand;
import ba.sigurno.ejb.training.SessionPlanService;
import ba.sigurno.ejb.training.SessionPlanService.Choice;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Plans a training. */
@Named
@RequestScoped
public class PlanSessionBacking {

    /** Beside which field a broken rule is told. */
    private static final Map<String, String> FIELD_OF_RULE =
            Map.of("training_rule_past", "day", "training_rule_endsBeforeStart", "end");

    @Inject
    private SessionPlanService plans;

    @Inject
    private LanguageBacking reader;

    private List<Choice> programmes;
    private List<Choice> authorities;
    private List<Choice> trainers;
    private String programme;
    private String trainer;
    private String authority;
    private LocalDate day;
    private LocalTime start = LocalTime.of(9, 0);
    private LocalTime end = LocalTime.of(15, 0);
    private String place;
    private Language language;
    private int seats = 20;

    @PostConstruct
    void choices() {
        programmes = plans.programmes(reader.getCurrent());
        authorities = plans.authorities(reader.getCurrent());
        trainers = plans.trainers();
        language = reader.getCurrent();
    }

    /** Only for trainers and planners: what may be chosen is read on the way. */
    public void open() {}

    /** Plans it and shows it. */
    public String plan() {
        try {
            var planned = plans.plan(
                    new SessionCommand(programme, trainer, authority, day, start, end, place, language, seats));
            PageMessages.info("training_plan_done");
            return "/training/session?faces-redirect=true&id=" + planned;
        } catch (DomainException e) {
            var field = FIELD_OF_RULE.get(e.getKey());
            if (field == null) {
                throw e;
            }
            PageMessages.errorAt(field, e.getKey(), e.getArguments());
            return null;
        }
    }

    public List<Choice> getProgrammes() {
        return programmes;
    }

    public List<Choice> getAuthorities() {
        return authorities;
    }

    public List<Choice> getTrainers() {
        return trainers;
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

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public LocalTime getEnd() {
        return end;
    }

    public void setEnd(LocalTime end) {
        this.end = end;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
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
