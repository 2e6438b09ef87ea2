package ba.sigurno.web.helpline.escalation;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.helpline.escalation.EscalationService;
import ba.sigurno.ejb.helpline.escalation.EscalationView;
import ba.sigurno.ejb.territory.JurisdictionService;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import ba.sigurno.persistence.helpline.escalation.EscalationStatus;
import ba.sigurno.persistence.helpline.escalation.RefusalReason;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows an escalation, and takes its next step. */
@Named
@RequestScoped
public class EscalationBacking {

    private static final String HERE = "/helpline/escalation/escalation?faces-redirect=true&includeViewParams=true";

    @Inject
    private EscalationService escalations;

    @Inject
    private JurisdictionService territories;

    @Inject
    private LanguageBacking language;

    private String id;
    private EscalationView view;
    private List<Choice> jurisdictions;
    private EscalationStatus step;
    private RefusalReason refusal;
    private InstitutionKind receiver;
    private String jurisdiction;

    /** Reads the escalation. */
    public void load() {
        view = escalations.get(id);
        jurisdictions = territories.all(language.getCurrent());
        receiver = view.line().receiver();
        jurisdiction = view.line().jurisdiction();
    }

    /** Confirms what another person opened. */
    public String confirm() {
        escalations.confirm(id);
        return done();
    }

    /** Notes that a receiver was told. */
    public String send() {
        escalations.send(id, receiver, jurisdiction);
        return done();
    }

    /** Notes that the receiver refuses. */
    public String refuse() {
        escalations.refuse(id, refusal);
        return done();
    }

    /** Notes another step. */
    public String advance() {
        escalations.advance(id, step);
        return done();
    }

    private static String done() {
        PageMessages.info("helpline_escalation_noted");
        return HERE;
    }

    /** Returns the name of the territory of the receiver. */
    public String getTerritory() {
        return jurisdictions.stream()
                .filter(choice -> choice.id().equals(view.line().jurisdiction()))
                .map(Choice::name)
                .findFirst()
                .orElse(view.line().jurisdiction());
    }

    public List<Choice> getJurisdictions() {
        return jurisdictions;
    }

    public List<InstitutionKind> getReceivers() {
        return List.of(InstitutionKind.values());
    }

    public List<RefusalReason> getRefusals() {
        return List.of(RefusalReason.values());
    }

    public EscalationView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public EscalationStatus getStep() {
        return step;
    }

    public void setStep(EscalationStatus step) {
        this.step = step;
    }

    public RefusalReason getRefusal() {
        return refusal;
    }

    public void setRefusal(RefusalReason refusal) {
        this.refusal = refusal;
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
