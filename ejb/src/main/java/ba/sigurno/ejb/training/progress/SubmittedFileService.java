package ba.sigurno.ejb.training.progress;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.AcceptedFile;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.persistence.training.progress.Fulfilment;
import ba.sigurno.persistence.training.progress.SubmittedFile;
import ba.sigurno.persistence.training.session.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Gives out files that were handed in: to who did, and to who leads a session in which that teacher has a seat. */
@Stateless
@RolesAllowed({"TEACHER", "TRAINER", "PLANNER"})
public class SubmittedFileService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private SessionFinder finder;

    @Inject
    private SessionTrail trail;

    /**
     * Returns a file; that others looked at it is recorded.
     *
     * @throws NotFoundException when there is none, or it is neither the caller's nor for the caller to mark
     */
    public AcceptedFile get(String fileId) {
        var file = entities.find(SubmittedFile.class, SubmittedFile.BY_PUBLIC_ID, fileId);
        var fulfilment = file.getFulfilment();
        if (!fulfilment.getAccount().equals(caller.account())) {
            recordFor(fulfilment);
        }
        return AcceptedFile.of(file.getFile());
    }

    private void recordFor(Fulfilment fulfilment) {
        var led = em
                .createNamedQuery(Registration.OF_TEACHERS, Registration.class)
                .setParameter("editions", List.of(fulfilment.getRequirement().getEdition()))
                .setParameter("accountIds", List.of(fulfilment.getAccount().getId()))
                .getResultList()
                .stream()
                .map(Registration::getSession)
                .filter(finder::leads)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("file of a teacher of others"));
        trail.record("task_file_downloaded", led, fulfilment.getAccount().getDisplayName());
    }
}
