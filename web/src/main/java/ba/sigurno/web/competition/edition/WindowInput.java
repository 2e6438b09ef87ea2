package ba.sigurno.web.competition.edition;

import ba.sigurno.ejb.i18n.Dates;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The window of an edition as form data, in local days and times. */
public class WindowInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate openDay;
    private LocalTime openTime;
    private LocalDate closeDay;
    private LocalTime closeTime;

    public WindowInput(Instant opensAt, Instant closesAt) {
        var opens = Dates.local(opensAt);
        var closes = Dates.local(closesAt);
        openDay = opens.toLocalDate();
        openTime = opens.toLocalTime();
        closeDay = closes.toLocalDate();
        closeTime = closes.toLocalTime();
    }

    public Instant opensAt() {
        return Dates.instant(openDay, openTime);
    }

    public Instant closesAt() {
        return Dates.instant(closeDay, closeTime);
    }

    public LocalDate getOpenDay() {
        return openDay;
    }

    public void setOpenDay(LocalDate openDay) {
        this.openDay = openDay;
    }

    public LocalTime getOpenTime() {
        return openTime;
    }

    public void setOpenTime(LocalTime openTime) {
        this.openTime = openTime;
    }

    public LocalDate getCloseDay() {
        return closeDay;
    }

    public void setCloseDay(LocalDate closeDay) {
        this.closeDay = closeDay;
    }

    public LocalTime getCloseTime() {
        return closeTime;
    }

    public void setCloseTime(LocalTime closeTime) {
        this.closeTime = closeTime;
    }
}
