package ba.sigurno.web.helpline.escalation;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.helpline.escalation.EscalationService;
import ba.sigurno.ejb.helpline.escalation.OpenEscalationCommand;
import ba.sigurno.ejb.territory.JurisdictionService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import ba.sigurno.persistence.helpline.escalation.EscalationReason;
import ba.sigurno.persistence.helpline.escalation.EscalationUrgency;
import ba.sigurno.persistence.helpline.escalation.LegalGround;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Opens an escalation. */
@Named
@RequestScoped
public class OpenEscalationBacking {

    @Inject
    private EscalationService escalations;

    @Inject
    private JurisdictionService territories;

    @Inject
    private LanguageBacking language;

    private List<Choice> jurisdictions;
    private String formId = PublicId.random();
    private EscalationReason reason;
    private LegalGround ground;
    private EscalationUrgency urgency;
    private InstitutionKind receiver;
    private String jurisdiction;

    /** Reads the territories to choose from. */
    public void load() {
        jurisdictions = territories.all(language.getCurrent());
    }

    /** Opens it. */
    public String open() {
        var id = escalations.open(new OpenEscalationCommand(formId, reason, ground, urgency, receiver, jurisdiction));
        PageMessages.info("helpline_escalation_opened");
        return "/helpline/escalation/escalation?faces-redirect=true&id=" + id;
    }

    public List<EscalationReason> getReasons() {
        return List.of(EscalationReason.values());
    }

    public List<LegalGround> getGrounds() {
        return List.of(LegalGround.values());
    }

    public List<EscalationUrgency> getUrgencies() {
        return List.of(EscalationUrgency.values());
    }

    public List<InstitutionKind> getReceivers() {
        return List.of(InstitutionKind.values());
    }

    public List<Choice> getJurisdictions() {
        return jurisdictions;
    }

    public String getFormId() {
        return formId;
    }

    public void setFormId(String formId) {
        this.formId = formId;
    }

    public EscalationReason getReason() {
        return reason;
    }

    public void setReason(EscalationReason reason) {
        this.reason = reason;
    }

    public LegalGround getGround() {
        return ground;
    }

    public void setGround(LegalGround ground) {
        this.ground = ground;
    }

    public EscalationUrgency getUrgency() {
        return urgency;
    }

    public void setUrgency(EscalationUrgency urgency) {
        this.urgency = urgency;
    }

    public InstitutionKind getReceiver() {
        return receiver;
    }

    public void setReceiver(InstitutionKind receiver) {
        this.receiver = receiver;
    }

    public String getJurisdiction() {
        return jurisdiction;
    }

    public void setJurisdiction(String jurisdiction) {
        this.jurisdiction = jurisdiction;
    }
}
