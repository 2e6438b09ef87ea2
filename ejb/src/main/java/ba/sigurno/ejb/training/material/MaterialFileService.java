package ba.sigurno.ejb.training.material;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.AcceptedFile;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.persistence.training.material.SessionMaterial;
import ba.sigurno.persistence.training.session.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Gives out the files of sessions: to who leads or helps, and to who has a seat as soon as participants see them. Who read
 * what is not recorded.
 */
@Stateless
@RolesAllowed({"TEACHER", "TRAINER", "PLANNER"})
public class MaterialFileService {

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    /**
     * Returns a file, by the public id of its material.
     *
     * @throws NotFoundException when there is none, or it is not for the caller now
     */
    public AcceptedFile get(String materialId) {
        var material =
                entities.find(SessionMaterial.class, SessionMaterial.BY_PUBLIC_ID, materialId, this::isForCaller);
        return AcceptedFile.of(material.getFile());
    }

    private boolean isForCaller(SessionMaterial material) {
        var session = material.getSession();
        return finder.leads(session)
                || finder.helps(session)
                || material.isShown(clock.instant())
                        && session.registrationOf(caller.account())
                                .filter(Registration::isSeated)
                                .isPresent();
    }
}
