package ba.sigurno.ejb.hotline.casework;

import ba.sigurno.persistence.hotline.casework.CoarseCategory;
import ba.sigurno.persistence.hotline.casework.ReportVerdict;
import ba.sigurno.persistence.hotline.intake.ContentKind;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.persistence.hotline.intake.ReportTheme;
import ba.sigurno.persistence.hotline.intake.SiteKind;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.util.List;

/**
 * A report as an analyst works on it, without its address and what was written with it.
 *
 * @param urgentAt since when it is known that a child is at risk now; null for not
 * @param theme null when that was not answered, as the two that follow
 * @param others how many other reports there are of the same address
 * @param steps the statuses to which the caller may move it at once
 * @param urgentMarkable whether it may be noted that a child is at risk now
 * @param assessable whether the caller may assess it
 * @param readable whether its key is there
 */
public record CaseView(
        String id,
        Instant receivedAt,
        Instant urgentAt,
        Language language,
        ReportStatus status,
        ReportTheme theme,
        ContentKind contentKind,
        SiteKind siteKind,
        long others,
        List<Line> messages,
        List<Finding> findings,
        List<ReportStatus> steps,
        boolean urgentMarkable,
        boolean assessable,
        boolean readable) {

    /** A message. */
    public record Line(boolean fromCentre, String words) {}

    /**
     * What an analyst found.
     *
     * @param own whether that was the caller
     * @param category null unless it is illegal
     * @param host null when not known
     */
    public record Finding(boolean own, ReportVerdict verdict, CoarseCategory category, String host) {}
}
