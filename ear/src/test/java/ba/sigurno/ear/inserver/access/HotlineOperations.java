package ba.sigurno.ear.inserver.access;

import ba.sigurno.ejb.hotline.intake.FollowUpService;
import ba.sigurno.ejb.hotline.intake.IntakeService;
import ba.sigurno.persistence.hotline.intake.ContentKind;
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

    @Inject
    private IntakeService intake;

    @Inject
    private FollowUpService followUps;

    /** Adds them, about a report that nobody has looked at. */
    void addTo(Operations all) {
        var ticket = intake.receive("https://matrix.example/", Language.BOSNIAN, PLACE);
        all.asks("IntakeService.receive", () -> intake.receive("https://matrix.example/", Language.BOSNIAN, PLACE))
                .does("IntakeService.describe", () -> intake.describe(ticket, ReportTheme.OTHER))
                .does("IntakeService.specify", () -> intake.specify(ticket, ContentKind.TEXT, SiteKind.CHAT, "u grupi"))
                .does("IntakeService.leaveContact", () -> intake.leaveContact(ticket, "neko@example.org"))
                .asks("IntakeService.receipt", () -> intake.receipt(ticket))
                .asks("FollowUpService.look", () -> followUps.look("nijedan", PLACE))
                .asks("FollowUpService.write", () -> followUps.write("nijedan", PLACE, "Zdravo"));
    }
}
