package ba.sigurno.web.hotline.police;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.hotline.police.PoliceRequestColumn;
import ba.sigurno.ejb.hotline.police.PoliceRequestCommand;
import ba.sigurno.ejb.hotline.police.PoliceRequestLine;
import ba.sigurno.ejb.hotline.police.PoliceRequestService;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.persistence.hotline.police.GivenToPolice;
import ba.sigurno.persistence.hotline.police.PoliceRequestStatus;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.entity.ChosenRows;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Shows requests of the police; an analyst enters them, and the head of the hotline decides. */
@Named
@RequestScoped
public class PoliceRequestsBacking {

    private static final String HERE = "/hotline/police/police-requests?faces-redirect=true";

    @Inject
    private PoliceRequestService requests;

    @Inject
    private ChosenRows chosen;

    @Inject
    private Caller caller;

    @Inject
    private FormatBacking format;

    private String status;
    private Receiver unit;
    private String reference;
    private String legalGround;
    private LocalDate askedOn;
    private GivenToPolice given;
    private final LazyRows<PoliceRequestLine> rows = new LazyRows<>(
            List.of(PoliceRequestColumn.values()),
            new Sort(PoliceRequestColumn.ASKED, true),
            (sort, wished) -> requests.search(status(), sort, wished));

    private PoliceRequestStatus status() {
        return Stream.of(PoliceRequestStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    /** Enters a request. */
    public String enter() {
        requests.enter(new PoliceRequestCommand(unit, reference, legalGround, askedOn, given));
        PageMessages.saved();
        return HERE;
    }

    /** Agrees to the chosen requests. */
    public void approve() {
        chosen.each("hotline_request_approved_count", id -> requests.decide(id, true), requests::references);
    }

    /** Refuses the chosen requests. */
    public void refuse() {
        chosen.each("hotline_request_refused_count", id -> requests.decide(id, false), requests::references);
    }

    /** Returns whether the caller enters requests. */
    public boolean isAnalyst() {
        return caller.hasRole(Role.ANALYST);
    }

    /** Returns whether the caller decides on them. */
    public boolean isHead() {
        return caller.hasRole(Role.HOTLINE_HEAD);
    }

    /** Returns the statuses to choose from. */
    public List<SelectItem> getStatuses() {
        return Stream.of(PoliceRequestStatus.values())
                .map(each -> new SelectItem(each, format.text("hotline_request_status_" + each)))
                .toList();
    }

    public List<Receiver> getUnits() {
        return Receiver.police();
    }

    public List<GivenToPolice> getAnswers() {
        return List.of(GivenToPolice.values());
    }

    public LazyRows<PoliceRequestLine> getRows() {
        return rows;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public Receiver getUnit() {
        return unit;
    }

    public void setUnit(Receiver unit) {
        this.unit = unit;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getLegalGround() {
        return legalGround;
    }

    public void setLegalGround(String legalGround) {
        this.legalGround = legalGround;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public GivenToPolice getGiven() {
        return given;
    }

    public void setGiven(GivenToPolice given) {
        this.given = given;
    }
}
