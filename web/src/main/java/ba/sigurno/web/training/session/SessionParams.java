package ba.sigurno.web.training.session;

import ba.sigurno.ejb.training.session.SessionFilter;
import java.time.DateTimeException;
import java.time.YearMonth;

/** Reads the filter of a list of trainings from an address; each part may be missing, and none is a fault. */
final class SessionParams {

    private SessionParams() {}

    static SessionFilter filter(String text, String programme, String month) {
        return new SessionFilter(given(text), given(programme), month(given(month)));
    }

    private static YearMonth month(String month) {
        try {
            return month == null ? null : YearMonth.parse(month);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
