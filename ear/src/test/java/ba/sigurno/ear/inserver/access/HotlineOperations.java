package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.hotline.Confidential;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.hotline.casework.AssessmentCommand;
import ba.sigurno.ejb.hotline.casework.CaseQueryService;
import ba.sigurno.ejb.hotline.casework.CaseService;
import ba.sigurno.ejb.hotline.casework.QueueColumn;
import ba.sigurno.ejb.hotline.custody.LedgerService;
import ba.sigurno.ejb.hotline.handover.DutyContactCommand;
import ba.sigurno.ejb.hotline.handover.DutyContactService;
import ba.sigurno.ejb.hotline.handover.HandOverQueryService;
import ba.sigurno.ejb.hotline.handover.HandOverService;
import ba.sigurno.ejb.hotline.intake.FollowUpService;
import ba.sigurno.ejb.hotline.intake.IntakeService;
import ba.sigurno.ejb.hotline.police.PoliceRequestColumn;
import ba.sigurno.ejb.hotline.police.PoliceRequestCommand;
import ba.sigurno.ejb.hotline.police.PoliceRequestService;
import ba.sigurno.ejb.hotline.welfare.OwnWelfareService;
import ba.sigurno.ejb.hotline.welfare.WelfareService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.hotline.casework.ReportVerdict;
import ba.sigurno.persistence.hotline.handover.HandOverOutcome;
import ba.sigurno.persistence.hotline.handover.NotifyAnswer;
import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.persistence.hotline.intake.ContentKind;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.persistence.hotline.intake.ReportTheme;
import ba.sigurno.persistence.hotline.intake.SiteKind;
import ba.sigurno.persistence.hotline.police.GivenToPolice;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The rows of the {@link AccessMatrix} about the hotline. */
@RequestScoped
public class HotlineOperations {

    /** Of no other test; as a place, which is a code. */
    private static final String PLACE = "access-matrix";

    private static final int YEAR = 2026;

    private static final PoliceRequestCommand REQUEST = new PoliceRequestCommand(
            Receiver.POLICE_RS, "matrix", "Proba", LocalDate.of(YEAR, 1, 1), GivenToPolice.NOTHING);

    private static final DutyContactCommand DESK = new DutyContactCommand(
            Receiver.POLICE_BD, "Proba", "BA-BRC", "+387 49 000 000", LocalDate.of(YEAR, 1, 1), null);

    @Inject
    private IntakeService intake;

    @Inject
    private FollowUpService followUps;

    @Inject
    private CaseQueryService query;

    @Inject
    private CaseService cases;

    @Inject
    private HandOverQueryService handOverQuery;

    @Inject
    private HandOverService handOvers;

    @Inject
    private DutyContactService contacts;

    @Inject
    private PoliceRequestService requests;

    @Inject
    private WelfareService welfare;

    @Inject
    private OwnWelfareService ownWelfare;

    @Inject
    private Rows rows;

    @Inject
    private LedgerService ledger;

    @Inject
    private Confidential confidential;

    /** Of a deed that has transactions of its own and is not undone: each caller does it for another day. */
    private int day;

    /** Adds them, about reports of which nobody has looked at the first, and which wait for what is done with the others. */
    void addTo(Operations all) throws Exception {
        var ticket = receive();
        var id = id(ticket);
        var triaged = with(ReportStatus.TRIAGED);
        var illegal = with(ReportStatus.ILLEGAL);
        confidential.change("UPDATE hotline_report SET urgent_at = NOW(6) WHERE public_id = ?", illegal);
        var handed = with(ReportStatus.FORWARDED_POLICE);
        var sent = handedOver(handed, null);
        var acknowledged = handedOver(handed, "2026-01-02");
        confidential.change(
                "INSERT INTO hotline_assessment (report_id, analyst_id, assessed_at, verdict, category, minutes)"
                        + " SELECT id, 'x', '2020-01-01', 'ILLEGAL', 'CHILD_ABUSE', 0 FROM hotline_report WHERE public_id = ?",
                handed);
        var request = PublicId.random();
        confidential.change(
                "INSERT INTO hotline_police_request (public_id, version, unit, reference, legal_ground, asked_on, given,"
                        + " entered_by, entered_at, status) VALUES (?, 1, 'POLICE_RS', ?, 'Proba', '2026-01-01', 'NOTHING',"
                        + " 'x', '2026-01-01', 'ENTERED')",
                request,
                request);
        var analyst = rows.accountId(Demo.ANALYST);
        var contact = PublicId.random();
        confidential.change(
                "INSERT INTO hotline_duty_contact (public_id, receiver, name, jurisdiction, telephone, valid_from)"
                        + " VALUES (?, 'POLICE_RS', 'Proba', 'BA-SRP', '+387 51 000 000', '2026-01-01')",
                contact);
        all.asks("IntakeService.receive", this::receive)
                .does("IntakeService.describe", () -> intake.describe(ticket, ReportTheme.OTHER))
                .does("IntakeService.specify", () -> intake.specify(ticket, ContentKind.TEXT, SiteKind.CHAT, "u grupi"))
                .does("IntakeService.leaveContact", () -> intake.leaveContact(ticket, "neko@example.org"))
                .asks("IntakeService.receipt", () -> intake.receipt(ticket))
                .asks("FollowUpService.look", () -> followUps.look("nijedan", PLACE))
                .asks("FollowUpService.write", () -> followUps.write("nijedan", PLACE, "Zdravo"))
                .asks("CaseQueryService.queue", () -> query.queue(null, Sort.by(QueueColumn.RECEIVED), 1))
                .asks("CaseQueryService.exposure", () -> query.exposure())
                .asks("CaseQueryService.view", () -> query.view(id))
                .asks("CaseService.reveal", () -> cases.reveal(id))
                .does("CaseService.advance", () -> cases.advance(id, ReportStatus.TRIAGED))
                .does("CaseService.write", () -> cases.write(id, "Hvala", false))
                .does(
                        "CaseService.assess",
                        () -> cases.assess(triaged, new AssessmentCommand(ReportVerdict.HARMFUL, null, null, null, 0)))
                .does("CaseService.markUrgent", () -> cases.markUrgent(triaged))
                .asks("HandOverQueryService.page", () -> handOverQuery.page(id))
                .asks("HandOverQueryService.urgent", () -> handOverQuery.urgent())
                .asks("HandOverQueryService.dueChecks", () -> handOverQuery.dueChecks())
                .does("HandOverService.alert", () -> handOvers.alert(illegal, Receiver.POLICE_BD))
                .does("HandOverService.handOver", () -> handOvers.handOver(illegal, Receiver.POLICE_RS, ""))
                .does("HandOverService.answer", () -> handOvers.answer(handed, sent, NotifyAnswer.MAY))
                .does(
                        "HandOverService.acknowledge",
                        () -> handOvers.acknowledge(handed, sent, LocalDateTime.of(2026, 1, 2, 12, 0), ""))
                .does(
                        "HandOverService.conclude",
                        () -> handOvers.conclude(handed, acknowledged, HandOverOutcome.NO_ACTION))
                .asks("HandOverService.notice", () -> handOvers.notice(handed))
                .does("HandOverService.check", () -> handOvers.check(handed, true))
                .asks("DutyContactService.all", () -> contacts.all())
                .does("DutyContactService.add", () -> contacts.add(DESK))
                .does("DutyContactService.remove", () -> contacts.remove(contact))
                .asks("LedgerService.prove", () -> ledger.prove())
                .asks("LedgerService.figures", () -> ledger.figures(YEAR))
                .asks("LedgerService.times", () -> ledger.times(YEAR))
                .asks("LedgerService.report", () -> ledger.report(YEAR))
                .asks("PoliceRequestService.search", () -> requests.search(null, Sort.by(PoliceRequestColumn.ASKED), 1))
                .asks("PoliceRequestService.references", () -> requests.references(List.of(request)))
                .does("PoliceRequestService.enter", () -> requests.enter(REQUEST))
                .does("PoliceRequestService.decide", () -> requests.decide(request, false))
                .asks("WelfareService.lines", () -> welfare.lines())
                .asks("WelfareService.analyst", () -> welfare.analyst(analyst))
                .asks("WelfareService.view", () -> welfare.view(analyst))
                .does(
                        "WelfareService.supervised",
                        () -> welfare.supervised(analyst, LocalDate.EPOCH.plusDays(++day), LocalDate.of(YEAR, 1, 1)))
                .asks("OwnWelfareService.own", () -> ownWelfare.own());
    }

    private String handedOver(String report, String acknowledged) throws Exception {
        var id = PublicId.random();
        confidential.change(
                "INSERT INTO hotline_hand_over (public_id, report_id, receiver, alert, sent_at, reference, acknowledged_at,"
                        + " hold_until) SELECT ?, id, 'POLICE_RS', FALSE, '2026-01-01', '', ?, '2026-01-04'"
                        + " FROM hotline_report WHERE public_id = ?",
                id,
                acknowledged,
                report);
        return id;
    }

    private String with(ReportStatus status) throws Exception {
        var id = id(receive());
        confidential.change("UPDATE hotline_report SET status = ? WHERE public_id = ?", status.name(), id);
        return id;
    }

    private String receive() {
        return intake.receive("https://matrix.example/", Language.BOSNIAN, PLACE);
    }

    private static String id(String ticket) {
        return ticket.substring(0, ticket.indexOf('.'));
    }
}
