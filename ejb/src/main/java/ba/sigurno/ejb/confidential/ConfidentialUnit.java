package ba.sigurno.ejb.confidential;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;

/**
 * Opens the schema of what is confidential, by a user of the database who sees nothing else. A transaction that works in
 * it may not touch the main schema, nor the other way round: the server refuses the second one. What has to happen there
 * follows as an event after commit.
 */
@ApplicationScoped
public class ConfidentialUnit {

    private static final String NAME = "confidential";

    /** EclipseLink's own property: the file in which the unit is defined, beside that which the server reads. */
    private static final String DEFINED_IN = "eclipselink.persistencexml";

    @Resource
    private TransactionSynchronizationRegistry transactions;

    private EntityManagerFactory factory;

    /**
     * Returns the entity manager of the running transaction, the same one each time. It holds nothing once that has ended.
     *
     * @throws IllegalStateException when no transaction is running
     */
    public EntityManager em() {
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("what is confidential is worked on in a transaction");
        }
        if (transactions.getResource(ConfidentialUnit.class) instanceof EntityManager opened) {
            return opened;
        }
        var em = factory().createEntityManager();
        transactions.putResource(ConfidentialUnit.class, em);
        return em;
    }

    private synchronized EntityManagerFactory factory() {
        if (factory == null) {
            factory = Persistence.createEntityManagerFactory(NAME, Map.of(DEFINED_IN, "META-INF/confidential.xml"));
        }
        return factory;
    }

    @PreDestroy
    void close() {
        if (factory != null) {
            factory.close();
        }
    }
}
