package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.workshop.report.HeldConfirmation.Fact;
import ba.sigurno.ejb.workshop.request.RequestFinder;
import ba.sigurno.ejb.workshop.request.RequestLine;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.workshop.report.WorkshopReport;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Confirms to a school that a workshop was held there: whoever sees the request can print it. */
@Stateless
@RolesAllowed({"TEACHER", "SCHOOL_COORDINATOR", "COORDINATOR", "PLANNER", "TRAINER"})
public class HeldConfirmationService {

    @Inject
    private Clock clock;

    @Inject
    private RequestFinder finder;

    @Inject
    private ReportFinder reports;

    @Inject
    private AuditService audit;

    /**
     * Returns the confirmation, and records that it was printed.
     *
     * @throws NotFoundException when the request is not the caller's to know of, or nobody reported that it was held
     */
    public HeldConfirmation get(String requestId, Language language) {
        var request = finder.find(requestId);
        var report = reports.reportOn(request)
                .orElseThrow(() -> new NotFoundException("confirmation of the workshop of " + requestId));
        audit.recordDownload("workshop_action_confirmation_printed", "workshop_request", requestId, "1");
        var now = clock.instant();
        return new HeldConfirmation(
                language,
                Messages.text(language, "workshop_confirmation_title"),
                Transliterator.inScriptOf(language, request.getSchool().getName()),
                Messages.text(language, "workshop_confirmation_sentence"),
                facts(request, report, language),
                Messages.text(language, "workshop_confirmation_basis", Dates.date(language, now)),
                now);
    }

    private static List<Fact> facts(WorkshopRequest request, WorkshopReport report, Language language) {
        var workshop = report.getWorkshop();
        var facts = new ArrayList<Fact>();
        facts.add(fact(language, "workshop_requests_topic", TopicTexts.title(request.getTopic(), language)));
        facts.add(fact(
                language,
                "workshop_requests_when",
                Messages.text(
                        language,
                        "workshop_review_time",
                        Dates.weekdayDate(
                                language, Dates.local(workshop.getStartsAt()).toLocalDate()),
                        Dates.time(workshop.getStartsAt()),
                        Dates.time(workshop.getEndsAt()))));
        facts.add(fact(
                language,
                "workshop_review_trainer",
                Transliterator.inScriptOf(language, workshop.getTrainer().getDisplayName())));
        facts.add(fact(language, "workshop_review_audience", RequestLine.whom(request, language)));
        if (report.getPupils() > 0) {
            facts.add(fact(language, "workshop_outcome_pupils", pupils(report, language)));
        }
        facts.add(fact(language, "workshop_outcome_adults", String.valueOf(report.getAdults())));
        return facts;
    }

    private static String pupils(WorkshopReport report, Language language) {
        return report.getPupils() < DisclosureControl.MIN
                ? Messages.text(language, "workshop_review_few_pupils")
                : String.valueOf(report.getPupils());
    }

    private static Fact fact(Language language, String name, String value) {
        return new Fact(Messages.text(language, name), value);
    }
}
