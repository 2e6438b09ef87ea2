package ba.sigurno.ejb.hotline.casework;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.hotline.intake.ReportTexts;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.hotline.casework.HandOver;
import ba.sigurno.persistence.hotline.casework.Receiver;
import ba.sigurno.persistence.hotline.intake.HotlineMessage;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Shows analysts, and who heads them, the reports that wait and one of them; never its address. */
@Stateless
@RolesAllowed({"ANALYST", "HOTLINE_HEAD"})
public class CaseQueryService {

    private static final String WAITING = " FROM HotlineReport r WHERE r.status NOT IN :over";

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

    /** Returns a page of the reports with which something is left to do. */
    public Page<QueueLine> queue(Sort sort, int wished) {
        var over = List.of(ReportStatus.CLOSED, ReportStatus.SHREDDED);
        long total = unit.em()
                .createQuery("SELECT COUNT(r)" + WAITING, Long.class)
                .setParameter("over", over)
                .getSingleResult();
        var query = unit.em()
                .createQuery("SELECT r" + WAITING + sort.orderBy("r.id", Language.BOSNIAN), HotlineReport.class)
                .setParameter("over", over);
        return Page.read(query, total, wished).map(QueueLine::of);
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
                unit.em()
                        .createNamedQuery(HandOver.OF_REPORT, HandOver.class)
                        .setParameter("reportId", report.getId())
                        .getResultStream()
                        .map(sent -> new CaseView.Sent(sent.getReceiver(), sent.getSentAt(), sent.getReference()))
                        .toList(),
                CaseService.STEPS.stream()
                        .filter(report.getStatus().next()::contains)
                        .toList(),
                Stream.of(Receiver.values())
                        .filter(receiver -> report.getStatus().next().contains(receiver.status()))
                        .toList(),
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
