package ba.sigurno.ejb.hotline.intake;

import ba.sigurno.persistence.hotline.intake.ReportTheme;
import java.util.List;

/**
 * What the holder of a receipt sees of a report; never the address.
 *
 * @param theme null when that was not answered
 */
public record FollowUp(ReportNews news, ReportTheme theme, List<Line> messages) {

    /** A message. */
    public record Line(boolean fromCentre, String words) {}
}
