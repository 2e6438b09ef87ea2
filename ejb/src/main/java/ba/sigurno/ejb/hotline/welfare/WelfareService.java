package ba.sigurno.ejb.hotline.welfare;

import ba.sigurno.ejb.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Shows the welfare officer how much each analyst looks at, in the order of names and never of numbers. */
@Stateless
@RolesAllowed("WELFARE_OFFICER")
// Names are of the main schema, all else of the confidential one: no transaction has both.
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WelfareService {

    @Inject
    private Analysts analysts;

    @Inject
    private WelfareRecords records;

    /** Returns all analysts. */
    public List<WelfareLine> lines() {
        return records.lines(analysts.all());
    }

    /**
     * Returns an analyst.
     *
     * @throws NotFoundException when there is none with this id
     */
    public Analyst analyst(String id) {
        return analysts.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Analyst"));
    }

    /** Returns what is known of an analyst. */
    public WelfareView view(String id) {
        return records.view(analyst(id).id());
    }

    /** Notes that an analyst had supervision, and when the next is due. */
    public void supervised(String id, LocalDate heldOn, LocalDate nextOn) {
        records.supervised(analyst(id).id(), heldOn, nextOn);
    }
}
