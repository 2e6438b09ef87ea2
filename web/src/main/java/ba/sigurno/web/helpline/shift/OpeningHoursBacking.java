package ba.sigurno.web.helpline.shift;

import ba.sigurno.ejb.helpline.shift.OpenDayCommand;
import ba.sigurno.ejb.helpline.shift.OpeningService;
import ba.sigurno.ejb.helpline.shift.OpeningView;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The opening hours of the helpline: a week, and days on which it is otherwise. */
@Named
@RequestScoped
public class OpeningHoursBacking {

    private static final String HERE = "/helpline/shift/opening-hours?faces-redirect=true";

    @Inject
    private OpeningService opening;

    private OpeningView view;
    private List<OpenDayInput> week;
    private LocalDate day;
    private LocalTime opens;
    private LocalTime closes;

    /** Reads them. */
    public void load() {
        view = opening.view();
        week = Stream.of(DayOfWeek.values())
                .map(each -> new OpenDayInput(each, view.week().get(each)))
                .toList();
    }

    /** Keeps the week. */
    public String keep() {
        opening.keep(week.stream().collect(Collectors.toMap(OpenDayInput::getDay, OpenDayInput::command)));
        PageMessages.saved();
        return HERE;
    }

    /** Keeps a day on which it is otherwise. */
    public String except() {
        opening.except(day, new OpenDayCommand(opens, closes));
        PageMessages.saved();
        return HERE;
    }

    /** Lets the week hold on that day again. */
    public String forget(String id) {
        opening.forget(id);
        PageMessages.saved();
        return HERE;
    }

    public OpeningView getView() {
        return view;
    }

    public List<OpenDayInput> getWeek() {
        return week;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }
}
