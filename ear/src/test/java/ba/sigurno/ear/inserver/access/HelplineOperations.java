package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.hotline.Confidential;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.helpline.contact.ContactColumn;
import ba.sigurno.ejb.helpline.contact.ContactService;
import ba.sigurno.ejb.helpline.contact.HelplineCodes;
import ba.sigurno.ejb.helpline.contact.RecordContactCommand;
import ba.sigurno.ejb.helpline.contact.ResourceService;
import ba.sigurno.ejb.helpline.directory.DirectoryService;
import ba.sigurno.ejb.helpline.directory.InstitutionColumn;
import ba.sigurno.ejb.helpline.directory.InstitutionCommand;
import ba.sigurno.ejb.helpline.directory.InstitutionFilter;
import ba.sigurno.ejb.helpline.escalation.EscalationColumn;
import ba.sigurno.ejb.helpline.escalation.EscalationFilter;
import ba.sigurno.ejb.helpline.escalation.EscalationService;
import ba.sigurno.ejb.helpline.escalation.OpenEscalationCommand;
import ba.sigurno.ejb.helpline.quality.QualityService;
import ba.sigurno.ejb.helpline.statistics.HelplineReport;
import ba.sigurno.ejb.helpline.statistics.StatisticsService;
import ba.sigurno.ejb.territory.JurisdictionService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.contact.ContactActions;
import ba.sigurno.persistence.helpline.contact.ContactChannel;
import ba.sigurno.persistence.helpline.contact.ContactFields;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import ba.sigurno.persistence.helpline.escalation.EscalationReason;
import ba.sigurno.persistence.helpline.escalation.EscalationStatus;
import ba.sigurno.persistence.helpline.escalation.EscalationUrgency;
import ba.sigurno.persistence.helpline.escalation.LegalGround;
import ba.sigurno.persistence.helpline.escalation.RefusalReason;
import ba.sigurno.persistence.helpline.quality.QualityOutcome;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** The rows of the {@link AccessMatrix} about the helpline. */
@RequestScoped
public class HelplineOperations {

    private static final int YEAR = 2026;

    @Inject
    private ContactService contacts;

    @Inject
    private ResourceService resources;

    @Inject
    private DirectoryService directory;

    @Inject
    private JurisdictionService jurisdictions;

    @Inject
    private EscalationService escalations;

    @Inject
    private StatisticsService statistics;

    @Inject
    private QualityService quality;

    @Inject
    private Confidential confidential;

    @Inject
    private AsStaff asStaff;

    /** Adds them, about a counsellor's contact, an institution, and escalations that somebody else opened. */
    void addTo(Operations all) throws Exception {
        var contact = asStaff.call(Demo.COUNSELLOR, () -> contacts.recordSilent(PublicId.random()));
        var institution = asStaff.call(Demo.SUPERVISOR, () -> directory.add(PublicId.random(), institution()));
        var opened = asStaff.call(Demo.COUNSELLOR_2, () -> escalations.open(escalation()));
        var confirmed = asStaff.call(Demo.COUNSELLOR_2, () -> escalations.open(escalation()));
        var sent = asStaff.call(Demo.COUNSELLOR_2, () -> escalations.open(escalation()));
        asStaff.run(Demo.SUPERVISOR, () -> {
            escalations.confirm(confirmed);
            escalations.confirm(sent);
            escalations.send(sent, InstitutionKind.POLICE, Demo.AUTHORITY_TK);
        });
        var review = PublicId.random();
        confidential.change(
                "INSERT INTO helpline_review (public_id, contact_id, drawn_on)"
                        + " SELECT ?, id, CURRENT_DATE FROM helpline_contact WHERE public_id = ?",
                review,
                contact);
        all.asks("QualityService.waiting", () -> quality.waiting())
                .does("QualityService.review", () -> quality.review(review, QualityOutcome.MET))
                .asks("QualityService.months", () -> quality.months())
                .asks("QualityService.own", () -> quality.own());
        all.asks("ContactService.record", () -> contacts.record(contact()))
                .asks("ContactService.recordSilent", () -> contacts.recordSilent(PublicId.random()))
                .asks("ContactService.latest", () -> contacts.latest())
                .does("ContactService.undo", () -> contacts.undo(contacts.recordSilent(PublicId.random())))
                .asks("ContactService.list", () -> contacts.list(Sort.by(ContactColumn.BEGAN), 1))
                .asks("ContactService.get", () -> contacts.get(contact))
                .asks("ResourceService.all", () -> resources.all(Language.BOSNIAN))
                .asks("JurisdictionService.all", () -> jurisdictions.all(Language.BOSNIAN))
                .asks(
                        "DirectoryService.search",
                        () -> directory.search(
                                new InstitutionFilter(null, null, null),
                                Sort.by(InstitutionColumn.NAME),
                                1,
                                Language.BOSNIAN))
                .asks("DirectoryService.get", () -> directory.get(institution))
                .asks("DirectoryService.add", () -> directory.add(PublicId.random(), institution()))
                .does(
                        "DirectoryService.change",
                        () -> directory.change(
                                institution,
                                institution(),
                                directory.get(institution).version()))
                .does("DirectoryService.end", () -> directory.end(institution))
                .does("DirectoryService.resume", () -> directory.resume(institution))
                .asks("EscalationService.open", () -> escalations.open(escalation()))
                .asks(
                        "EscalationService.list",
                        () -> escalations.list(EscalationFilter.OPEN, Sort.by(EscalationColumn.DUE), 1))
                .asks("EscalationService.get", () -> escalations.get(opened))
                .does("EscalationService.confirm", () -> escalations.confirm(opened))
                .does(
                        "EscalationService.send",
                        () -> escalations.send(confirmed, InstitutionKind.POLICE, Demo.AUTHORITY_TK))
                .does("EscalationService.refuse", () -> escalations.refuse(sent, RefusalReason.OTHER))
                .does("EscalationService.advance", () -> escalations.advance(sent, EscalationStatus.ACKNOWLEDGED))
                .asks("StatisticsService.report", () -> statistics.report(HelplineReport.INSAFE, YEAR));
    }

    private static RecordContactCommand contact() {
        return new RecordContactCommand(
                PublicId.random(),
                new ContactFields(
                        HelplineCodes.current().version(),
                        ContactChannel.CHAT,
                        ContactKind.INFORMATION,
                        5,
                        null,
                        null,
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        ContactActions.NONE,
                        null,
                        null),
                null,
                false);
    }

    private static InstitutionCommand institution() {
        return new InstitutionCommand(
                "Ustanova iz matrice", InstitutionKind.HEALTH, Demo.AUTHORITY_TK, null, null, null, null);
    }

    private static OpenEscalationCommand escalation() {
        return new OpenEscalationCommand(
                PublicId.random(),
                EscalationReason.URGENT,
                LegalGround.VITAL_INTEREST,
                EscalationUrgency.TODAY,
                InstitutionKind.SOCIAL_WORK,
                Demo.AUTHORITY_TK);
    }
}
