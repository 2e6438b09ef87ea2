package ba.sigurno.web.partners.licensee;

import ba.sigurno.ejb.partners.licensee.LicenseeColumn;
import ba.sigurno.ejb.partners.licensee.LicenseeService;
import ba.sigurno.ejb.partners.licensee.LicenseeView;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the licensees. */
@Named
@RequestScoped
public class LicenseesBacking {

    @Inject
    private LicenseeService licensees;

    @Inject
    private LanguageBacking language;

    private String q;
    private final LazyRows<LicenseeView> rows = new LazyRows<>(
            List.of(LicenseeColumn.values()), (sort, page) -> licensees.search(q, sort, page, language.getCurrent()));

    public LazyRows<LicenseeView> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
