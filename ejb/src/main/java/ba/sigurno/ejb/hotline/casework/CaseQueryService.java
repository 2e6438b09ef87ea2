package ba.sigurno.ejb.hotline.casework;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.hotline.intake.ReportTexts;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.hotline.intake.HotlineMessage;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Stream;

/** Shows analysts, and who heads them, the reports that wait and one of them; never its address. */
@Stateless
@RolesAllowed({"ANALYST", "HOTLINE_HEAD"})
public class CaseQueryService {

    private static final String WAITING =
            " FROM HotlineReport r WHERE r.status NOT IN :over AND (:any = TRUE OR r.status = :status)";
    private static final List<ReportStatus> OVER = List.of(ReportStatus.CLOSED, ReportStatus.SHREDDED);

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private CaseFinder finder;

    @Inject
    private ExposureLimits limits;

    @Inject
    private Caller caller;

    /**
     * Returns a page of the reports with which something is left to do.
     *
     * @param status only those with it; null for all
     */
    public Page<QueueLine> queue(ReportStatus status, Sort sort, int wished) {
        long total = waiting("SELECT COUNT(r)" + WAITING, Long.class, status).getSingleResult();
        var query = waiting("SELECT r" + WAITING + sort.orderBy("r.id", Language.BOSNIAN), HotlineReport.class, status);
        return Page.read(query, total, wished).map(QueueLine::of);
    }

    private <T> TypedQuery<T> waiting(String query, Class<T> type, ReportStatus status) {
        return unit.em()
                .createQuery(query, type)
                .setParameter("over", OVER)
                .setParameter("any", status == null)
                .setParameter("status", status);
    }

    /** Returns how much the caller has looked at today. */
    public Exposure exposure() {
        return limits.of(caller.account().getPublicId());
    }

    /** Returns a report. */
    public CaseView view(String id) {
        var report = finder.find(id);
        var key = keys.find(report.getKeyId());
        var own = caller.account().getPublicId();
        var assessments = finder.assessments(report);
        return new CaseView(
                report.getPublicId(),
                report.getReceivedAt(),
                report.getUrgentAt(),
                report.getLanguage(),
                report.getStatus(),
                report.getTheme(),
                report.getContentKind(),
                report.getSiteKind(),
                unit.em()
                        .createNamedQuery(HotlineReport.COUNT_OTHERS, Long.class)
                        .setParameter("digest", report.getAddressDigest())
                        .setParameter("id", report.getId())
                        .getSingleResult(),
                key.stream()
                        .flatMap(found -> messages(report)
                                .map(message -> new CaseView.Line(
                                        message.isFromCentre(),
                                        ReportTexts.message(found, report, message.getWords()))))
                        .toList(),
                assessments.stream()
                        .map(found -> new CaseView.Finding(
                                found.getAnalystId().equals(own),
                                found.getVerdict(),
                                found.getCategory(),
                                found.getHostCountry()))
                        .toList(),
                CaseService.STEPS.stream()
                        .filter(report.getStatus().next()::contains)
                        .toList(),
                report.isWithCentre() && !report.isUrgent(),
                caller.hasRole(Role.ANALYST)
                        && report.getStatus() == ReportStatus.TRIAGED
                        && assessments.stream()
                                .noneMatch(found -> found.getAnalystId().equals(own)),
                key.isPresent());
    }

    private Stream<HotlineMessage> messages(HotlineReport report) {
        return unit
                .em()
                .createNamedQuery(HotlineMessage.OF_REPORT, HotlineMessage.class)
                .setParameter("reportId", report.getId())
                .setMaxResults(HotlineMessage.MAX_MESSAGES)
                .getResultList()
                .stream();
    }
}
