package ba.sigurno.ejb.hotline.custody;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.persistence.hotline.custody.CustodyEntry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.Optional;

/** Reads the last entry of the custody ledger. */
@Singleton
@PermitAll
public class LedgerHead {

    @Inject
    private ConfidentialUnit unit;

    /** Returns the last entry; empty while there is none. */
    public Optional<CustodyEntry> last() {
        return unit.em()
                .createNamedQuery(CustodyEntry.LAST, CustodyEntry.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
