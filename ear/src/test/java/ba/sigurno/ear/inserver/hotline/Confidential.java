package ba.sigurno.ear.inserver.hotline;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.Callable;

/** Rows of the confidential schema, as tests look at them. */
@RequestScoped
public class Confidential {

    @Inject
    private ConfidentialUnit unit;

    @Resource
    private UserTransaction transaction;

    /** The rows that a native query finds, with its parameters in their order. */
    public List<?> rows(String query, Object... parameters) throws Exception {
        return inTransaction(() -> bound(query, parameters).getResultList());
    }

    /** The number that a native query finds. */
    public long number(String query, Object... parameters) throws Exception {
        return ((Number) rows(query, parameters).get(0)).longValue();
    }

    /** The only row that a native query finds in the transaction that is running. */
    public Object inThis(String query) {
        return bound(query).getSingleResult();
    }

    /** Changes rows. */
    public void change(String statement, Object... parameters) throws Exception {
        inTransaction(() -> bound(statement, parameters).executeUpdate());
    }

    /** Does something in a transaction of its own. */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            var result = work.call();
            transaction.commit();
            return result;
        } catch (Exception e) {
            transaction.rollback();
            throw e;
        }
    }

    private Query bound(String sql, Object... parameters) {
        var query = unit.em().createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
