package ba.sigurno.web.helpline.contact;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.helpline.contact.ContactColumn;
import ba.sigurno.ejb.helpline.contact.ContactLine;
import ba.sigurno.ejb.helpline.contact.ContactService;
import ba.sigurno.web.entity.LazyRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the contacts of the last weeks. */
@Named
@RequestScoped
public class ContactsBacking {

    @Inject
    private ContactService contacts;

    private final LazyRows<ContactLine> rows = new LazyRows<>(
            List.of(ContactColumn.values()),
            new Sort(ContactColumn.BEGAN, true),
            (sort, page) -> contacts.list(sort, page));

    public LazyRows<ContactLine> getRows() {
        return rows;
    }
}
