package ba.sigurno.ejb.certificate;

import ba.sigurno.ejb.training.Absence;
import ba.sigurno.persistence.certificate.Certificate;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Nobody with a valid certificate was absent: it has to be revoked first. */
@ApplicationScoped
public class AttendanceKeeper {

    @PersistenceContext
    private EntityManager em;

    void object(@Observes Absence absence) {
        em.createNamedQuery(Certificate.IN_FORCE_OF_HOLDERS, Certificate.class)
                .setParameter("sessionPublicId", absence.session().getPublicId())
                .setParameter(
                        "accountIds",
                        absence.teachers().stream().map(Account::getId).toList())
                .getResultStream()
                .findFirst()
                .ifPresent(certificate -> {
                    throw new DomainException("certificate_rule_attendanceFixed", certificate.getHolderName());
                });
    }
}
