package ba.sigurno.web.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.planning.PlanCommand;
import ba.sigurno.ejb.workshop.request.RequestView;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The input of the planner. */
public class PlanForm {

    private static final Logger LOG = Logger.getLogger(PlanForm.class.getName());

    private static final List<Integer> DURATIONS = List.of(45, 60, 90, 120, 135, 180);
    private static final int USUAL = 90;

    private String trainer;
    private String assistant;
    private LocalDate day;
    private LocalTime start;
    private int minutes = USUAL;
    private Integer version;
    private boolean anyway;

    /** Starts with the present plan, or else with the first preferred day and the hours of the school. */
    void fill(RequestView request) {
        request.plan().ifPresentOrElse(this::fill, () -> {
            day = request.wishedDates().get(0);
            start = request.needs().hoursFrom();
        });
    }

    /** Starts with a trainer and a time that may be null, and else with a day. */
    public void fill(String trainerId, Instant startsAt, int length, LocalDate otherwise) {
        trainer = trainerId;
        minutes = length;
        day = startsAt == null ? otherwise : Dates.local(startsAt).toLocalDate();
        start = startsAt == null ? null : Dates.local(startsAt).toLocalTime();
    }

    /**
     * Takes a day that was chosen, and the time to which a workshop was dragged in the calendar, if it was; what is no day or
     * no time leaves the form as it is.
     */
    public void propose(String wishedDay, String wishedStart) {
        try {
            var parsed = wishedStart == null ? start : LocalTime.parse(wishedStart);
            day = LocalDate.parse(wishedDay);
            start = parsed;
        } catch (DateTimeException e) {
            LOG.log(Level.FINE, "no time to propose", e);
        }
    }

    private void fill(RequestView.Plan plan) {
        var length = Duration.between(plan.startsAt(), plan.endsAt());
        fill(plan.trainerId(), plan.startsAt(), (int) length.toMinutes(), null);
        version = plan.version();
    }

    /** Returns what is asked for. */
    public PlanCommand command() {
        var assistants =
                Stream.ofNullable(assistant).filter(id -> !id.isEmpty()).toList();
        return new PlanCommand(trainer, assistants, day, start, minutes, version, anyway);
    }

    /** Returns the lengths to choose from. */
    public List<Integer> getDurations() {
        return DURATIONS;
    }

    public String getTrainer() {
        return trainer;
    }

    public void setTrainer(String trainer) {
        this.trainer = trainer;
    }

    /** Returns who is to come beside the trainer from the first; null for nobody. */
    public String getAssistant() {
        return assistant;
    }

    public void setAssistant(String assistant) {
        this.assistant = assistant;
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

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    /** Returns whether it is wanted though something warns of it. */
    public boolean isAnyway() {
        return anyway;
    }

    public void setAnyway(boolean anyway) {
        this.anyway = anyway;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
