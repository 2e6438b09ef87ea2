package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.persistence.exchange.importing.ImportItem;
import ba.sigurno.persistence.exchange.importing.QuestionImport;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Stores the items read from a file, a batch a transaction, so that memory stays flat. Only
 * {@link ImportWork} calls it, for an editor it knows.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportStore {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Stores some more items. */
    public void append(long importId, List<ReadItem> items) {
        new ImportRows(em, clock).append(em.find(QuestionImport.class, importId), items);
    }

    /** Notes that the file is read to its end. */
    public void read(long importId) {
        em.find(QuestionImport.class, importId).read();
    }

    /** Notes that the file as a whole could not be read; the items read so far are discarded. */
    public void failed(long importId, String key, List<String> arguments) {
        em.createNamedQuery(ImportItem.DELETE_OF_IMPORT)
                .setParameter("import", importId)
                .executeUpdate();
        em.find(QuestionImport.class, importId).failed(key, String.join("\n", arguments));
    }
}
