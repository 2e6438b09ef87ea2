package ba.sigurno.web.youthpanel.roll;

import ba.sigurno.ejb.youthpanel.roll.MemberColumn;
import ba.sigurno.ejb.youthpanel.roll.MemberLine;
import ba.sigurno.ejb.youthpanel.roll.MemberRollService;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the members of the youth panel and who was nominated. */
@Named
@RequestScoped
public class MembersBacking {

    @Inject
    private MemberRollService roll;

    @Inject
    private LanguageBacking language;

    private String q;
    private final LazyRows<MemberLine> rows = new LazyRows<>(
            List.of(MemberColumn.values()), (sort, page) -> roll.search(q, sort, page, language.getCurrent()));

    public LazyRows<MemberLine> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
