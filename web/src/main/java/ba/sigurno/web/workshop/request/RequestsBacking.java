package ba.sigurno.web.workshop.request;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.workshop.request.RequestColumn;
import ba.sigurno.ejb.workshop.request.RequestFilter;
import ba.sigurno.ejb.workshop.request.RequestLine;
import ba.sigurno.ejb.workshop.request.WorkshopService;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Shows the list of requests to all who take part in them. */
@Named
@RequestScoped
public class RequestsBacking {

    @Inject
    private WorkshopService workshops;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    private RequestState state;
    private boolean waiting;
    private String q;
    private final LazyRows<RequestLine> rows =
            new LazyRows<>(List.of(RequestColumn.values()), () -> filter().order(), this::page);

    private Page<RequestLine> page(Sort sort, int wished) {
        return workshops.search(filter(), sort, wished, language.getCurrent());
    }

    private RequestFilter filter() {
        return new RequestFilter(state, waiting, q);
    }

    /** Returns the states to choose from. */
    public List<SelectItem> getStates() {
        return Stream.of(RequestState.values())
                .map(each -> new SelectItem(each, Messages.text(language.getCurrent(), "workshop_state_" + each)))
                .toList();
    }

    /** Returns whether the address narrows the list. */
    public boolean isFiltered() {
        return state != null || waiting || (q != null && !q.isBlank());
    }

    /** Returns whether the caller can request a workshop. */
    public boolean isMayRequest() {
        return caller.hasRole(Role.TEACHER);
    }

    /** Returns the reader to whom an empty list is explained; a part of message keys. */
    public String getReader() {
        return isMayRequest()
                ? "teacher"
                : caller.account().roles().stream().allMatch(role -> role == Role.TRAINER) ? "trainer" : "other";
    }

    /** Returns the requests that are found. */
    public LazyRows<RequestLine> getRows() {
        return rows;
    }

    public RequestState getState() {
        return state;
    }

    public void setState(RequestState state) {
        this.state = state;
    }

    /** Returns whether only those are shown that wait for the caller. */
    public boolean isWaiting() {
        return waiting;
    }

    public void setWaiting(boolean waiting) {
        this.waiting = waiting;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
