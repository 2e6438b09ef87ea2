package ba.sigurno.web.workshop.request;

import ba.sigurno.ejb.workshop.request.WorkshopRequestService;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Changes the preferred days of the request that {@link ReviewBacking} shows, for its school. */
@Named
@RequestScoped
public class DaysBacking {

    @Inject
    private WorkshopRequestService requests;

    @Inject
    private ReviewBacking review;

    private LocalDate day1;
    private LocalDate day2;
    private LocalDate day3;

    /** Begins with the days as they are. */
    public void load() {
        var days = review.getRequest().wishedDates();
        day1 = day(days, 0);
        day2 = day(days, 1);
        day3 = day(days, 2);
    }

    private static LocalDate day(List<LocalDate> days, int index) {
        return index < days.size() ? days.get(index) : null;
    }

    /** Saves the days. */
    public String save() {
        requests.prefer(
                review.getId(),
                Stream.of(day1, day2, day3).filter(Objects::nonNull).toList());
        PageMessages.info("workshop_review_days_done");
        return "/workshop/request/review?faces-redirect=true&id=" + review.getId();
    }

    public LocalDate getDay1() {
        return day1;
    }

    public void setDay1(LocalDate day1) {
        this.day1 = day1;
    }

    public LocalDate getDay2() {
        return day2;
    }

    public void setDay2(LocalDate day2) {
        this.day2 = day2;
    }

    public LocalDate getDay3() {
        return day3;
    }

    public void setDay3(LocalDate day3) {
        this.day3 = day3;
    }
}
