package ba.sigurno.ejb.hotline.welfare;

import ba.sigurno.ejb.hotline.casework.Exposure;
import java.time.LocalDate;
import java.util.List;

/** What one analyst looked at, and the days of supervision, the last first. */
public record WelfareView(Exposure today, List<ExposureDay> days, List<Held> supervisions) {

    /** A day of supervision, and that of the next. */
    public record Held(LocalDate on, LocalDate next) {}
}
