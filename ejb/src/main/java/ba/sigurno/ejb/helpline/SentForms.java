package ba.sigurno.ejb.helpline;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Recognises forms that were sent before, by the random id that each form has. Whoever enters something waits for those who
 * do so at the same time, so that a second click finds what the first one entered.
 */
@ApplicationScoped
public class SentForms {

    @Inject
    private ConfidentialUnit unit;

    /**
     * Returns what a form entered before; empty when it is sent for the first time.
     *
     * @param query the named query of what the form with {@code :formId} entered
     * @throws DomainException when it has no id of a form
     */
    public <T> Optional<T> entered(Class<T> type, String query, String formId) {
        DomainException.require(PublicId.hasForm(formId), "helpline_rule_form");
        unit.em()
                .createNativeQuery("SELECT id FROM helpline_lock WHERE id = 1 FOR UPDATE")
                .getResultList();
        return unit.em()
                .createNamedQuery(query, type)
                .setParameter("formId", formId)
                .getResultStream()
                .findFirst();
    }
}
