package ba.sigurno.web.operations.delivery;

import ba.sigurno.ejb.operations.delivery.UndeliveredColumn;
import ba.sigurno.ejb.operations.delivery.UndeliveredMail;
import ba.sigurno.ejb.operations.delivery.UndeliveredMailService;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the e-mails that could not be delivered, and has them sent again. */
@Named
@RequestScoped
public class UndeliveredBacking {

    private static final String HERE = "/operations/delivery/undelivered?faces-redirect=true";

    @Inject
    private UndeliveredMailService mails;

    private final LazyRows<UndeliveredMail> rows = new LazyRows<>(
            List.of(UndeliveredColumn.values()),
            UndeliveredColumn.NEWEST_FIRST,
            (sort, wished) -> mails.all(sort, wished));

    /** Has them sent again. */
    public String sendAgain() {
        PageMessages.plural("operations_undelivered_sent", mails.sendAgain());
        return HERE;
    }

    public LazyRows<UndeliveredMail> getRows() {
        return rows;
    }
}
