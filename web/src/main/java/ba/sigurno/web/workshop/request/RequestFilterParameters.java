package ba.sigurno.web.workshop.request;

import ba.sigurno.ejb.workshop.listing.RequestFilter;
import ba.sigurno.persistence.workshop.request.RequestState;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.YearMonth;

/** Reads a filter of requests from the parameters of an address; what cannot be read limits nothing. */
public class RequestFilterParameters {

    private static final String DAYS = "[1-9][0-9]{0,2}";

    @QueryParam("trainer")
    private String trainer;

    @QueryParam("topic")
    private String topic;

    @QueryParam("authority")
    private String authority;

    @QueryParam("month")
    private String month;

    @QueryParam("days")
    private String days;

    /** Returns the filter, with what is not a matter of these parameters. */
    RequestFilter filter(RequestState state, boolean waiting, String text) {
        return new RequestFilter(
                state, waiting, text, given(trainer), given(topic), given(authority), yearMonth(), number());
    }

    /** Returns whether one of them is given. */
    boolean isGiven() {
        var filter = filter(null, false, null);
        return !filter.equals(RequestFilter.ALL);
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private YearMonth yearMonth() {
        try {
            return given(month) == null ? null : YearMonth.parse(month);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Integer number() {
        return days != null && days.matches(DAYS) ? Integer.valueOf(days) : null;
    }

    public String getTrainer() {
        return trainer;
    }

    public void setTrainer(String trainer) {
        this.trainer = trainer;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
