package ba.sigurno.ejb.identity.admission;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The schools whose teams the caller keeps: the own ones of a school coordinator, those of the authority of a coordinator,
 * all for an administrator.
 */
@ApplicationScoped
public class AdmissionScope {

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    /**
     * Finds a school whose team the caller keeps.
     *
     * @throws NotFoundException when there is none, or the caller does not keep its team
     */
    public School school(String schoolId) {
        return entities.find(
                School.class,
                School.BY_PUBLIC_ID,
                schoolId,
                school -> caller.account().coordinates(school) || isAbove(school));
    }

    /** Returns whether the caller stands above the school, and so appoints its coordinators. */
    public boolean isAbove(School school) {
        return caller.hasRole(Role.ADMIN) || caller.account().coordinates(school.getAuthority());
    }
}
