package ba.sigurno.web.workshop.disturbance;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.workshop.disturbance.DisturbedWorkshop;
import ba.sigurno.ejb.workshop.disturbance.DisturbedWorkshopService;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lists for planners what is planned in breaks and leave that were entered later. */
@Named
@RequestScoped
public class DisturbedWorkshopsBacking {

    @Inject
    private DisturbedWorkshopService service;

    @Inject
    private LanguageBacking language;

    private int page = 1;
    private String request;
    private Page<DisturbedWorkshop> disturbed;

    /** Reads the page of the list in the address. */
    public void load() {
        disturbed = service.list(page, language.getCurrent());
    }

    /** Confirms the workshop of the address. */
    public String confirm() {
        service.confirm(request);
        PageMessages.info("workshop_disturbed_confirmed");
        return "/workshop/disturbance/disturbed-workshops?faces-redirect=true&page=" + page;
    }

    public Page<DisturbedWorkshop> getDisturbed() {
        return disturbed;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** Returns the public id of the request whose workshop is confirmed; null when none is. */
    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }
}
