package ba.sigurno.web.partners.guideline;

import ba.sigurno.ejb.partners.guideline.DeliveryColumn;
import ba.sigurno.ejb.partners.guideline.DeliveryFilter;
import ba.sigurno.ejb.partners.guideline.DeliveryLine;
import ba.sigurno.ejb.partners.guideline.DeliveryService;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Lists to which licensees a guideline went, and who acknowledged it; of all guidelines when the address names none. */
@Named
@RequestScoped
public class DeliveriesBacking {

    private static final String HERE = "/partners/guideline/deliveries?faces-redirect=true&includeViewParams=true";

    @Inject
    private DeliveryService deliveries;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking format;

    private String id;
    private String q;
    private String state;
    private String delivery;
    private String by;
    private String as;
    private final LazyRows<DeliveryLine> rows = new LazyRows<>(
            List.of(DeliveryColumn.values()),
            (sort, page) -> deliveries.search(filter(), sort, page, language.getCurrent()));

    private DeliveryFilter filter() {
        return new DeliveryFilter(id, q, state(state));
    }

    static DeliveryFilter.State state(String name) {
        return Stream.of(DeliveryFilter.State.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Reminds the licensee of the delivery of the address. */
    public String remind() {
        deliveries.remind(delivery);
        PageMessages.info("partners_delivery_reminded");
        return HERE;
    }

    /** Notes that the delivery of the address was acknowledged on paper. */
    public String acknowledge() {
        deliveries.acknowledge(delivery, by, as);
        PageMessages.saved();
        return HERE;
    }

    /** Returns the states to choose from. */
    public List<SelectItem> getStates() {
        return Stream.of(DeliveryFilter.State.values())
                .map(each -> new SelectItem(each, format.text("partners_delivery_state_" + each)))
                .toList();
    }

    public LazyRows<DeliveryLine> getRows() {
        return rows;
    }

    /** Returns the version of a guideline; null for all. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null || id.isEmpty() ? null : id;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getDelivery() {
        return delivery;
    }

    public void setDelivery(String delivery) {
        this.delivery = delivery;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
