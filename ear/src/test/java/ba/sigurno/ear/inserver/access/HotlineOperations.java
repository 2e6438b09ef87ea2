package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.hotline.Confidential;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.hotline.casework.AssessmentCommand;
import ba.sigurno.ejb.hotline.casework.CaseQueryService;
import ba.sigurno.ejb.hotline.casework.CaseService;
import ba.sigurno.ejb.hotline.casework.QueueColumn;
import ba.sigurno.ejb.hotline.custody.LedgerService;
import ba.sigurno.ejb.hotline.intake.FollowUpService;
import ba.sigurno.ejb.hotline.intake.IntakeService;
import ba.sigurno.persistence.hotline.casework.Receiver;
import ba.sigurno.persistence.hotline.casework.ReportVerdict;
import ba.sigurno.persistence.hotline.intake.ContentKind;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.persistence.hotline.intake.ReportTheme;
import ba.sigurno.persistence.hotline.intake.SiteKind;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The rows of the {@link AccessMatrix} about the hotline. */
@RequestScoped
public class HotlineOperations {

    /** Of no other test; as a place, which is a code. */
    private static final String PLACE = "access-matrix";

    private static final int YEAR = 2026;

    @Inject
    private IntakeService intake;

    @Inject
    private FollowUpService followUps;

    @Inject
    private CaseQueryService query;

    @Inject
    private CaseService cases;

    @Inject
    private LedgerService ledger;

    @Inject
    private Confidential confidential;

    /** Adds them, about reports of which nobody has looked at the first, and which wait for what is done with the others. */
    void addTo(Operations all) throws Exception {
        var ticket = receive();
        var id = id(ticket);
        var triaged = with(ReportStatus.TRIAGED);
        var illegal = with(ReportStatus.ILLEGAL);
        all.asks("IntakeService.receive", this::receive)
                .does("IntakeService.describe", () -> intake.describe(ticket, ReportTheme.OTHER))
                .does("IntakeService.specify", () -> intake.specify(ticket, ContentKind.TEXT, SiteKind.CHAT, "u grupi"))
                .does("IntakeService.leaveContact", () -> intake.leaveContact(ticket, "neko@example.org"))
                .asks("IntakeService.receipt", () -> intake.receipt(ticket))
                .asks("FollowUpService.look", () -> followUps.look("nijedan", PLACE))
                .asks("FollowUpService.write", () -> followUps.write("nijedan", PLACE, "Zdravo"))
                .asks("CaseQueryService.queue", () -> query.queue(Sort.by(QueueColumn.RECEIVED), 1))
                .asks("CaseQueryService.exposure", () -> query.exposure())
                .asks("CaseQueryService.view", () -> query.view(id))
                .asks("CaseService.reveal", () -> cases.reveal(id))
                .does("CaseService.advance", () -> cases.advance(id, ReportStatus.TRIAGED))
                .does("CaseService.write", () -> cases.write(id, "Hvala", false))
                .does(
                        "CaseService.assess",
                        () -> cases.assess(triaged, new AssessmentCommand(ReportVerdict.HARMFUL, null, null, null, 0)))
                .does("CaseService.handOver", () -> cases.handOver(illegal, Receiver.INHOPE, ""))
                .asks("LedgerService.prove", () -> ledger.prove())
                .asks("LedgerService.figures", () -> ledger.figures(YEAR));
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
