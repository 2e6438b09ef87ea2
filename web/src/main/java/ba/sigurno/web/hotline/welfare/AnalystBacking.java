package ba.sigurno.web.hotline.welfare;

import ba.sigurno.ejb.hotline.welfare.Analyst;
import ba.sigurno.ejb.hotline.welfare.WelfareService;
import ba.sigurno.ejb.hotline.welfare.WelfareView;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Shows the welfare officer one analyst, and takes days of supervision. */
@Named
@RequestScoped
public class AnalystBacking {

    @Inject
    private WelfareService welfare;

    private String id;
    private Analyst analyst;
    private WelfareView view;
    private LocalDate heldOn;
    private LocalDate nextOn;

    /** Reads what is known of the analyst. */
    public void load() {
        analyst = welfare.analyst(id);
        view = welfare.view(id);
    }

    /** Notes a day of supervision. */
    public String save() {
        welfare.supervised(id, heldOn, nextOn);
        PageMessages.saved();
        return "/hotline/welfare/analyst?faces-redirect=true&includeViewParams=true";
    }

    public Analyst getAnalyst() {
        return analyst;
    }

    public WelfareView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
