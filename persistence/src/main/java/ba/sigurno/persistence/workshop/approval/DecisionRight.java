package ba.sigurno.persistence.workshop.approval;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;

/** By which right somebody decides on the requests of an authority's schools. */
public enum DecisionRight {
    /** Coordinates the authority. */
    COORDINATOR,
    /** Stands in for its coordinator on some days. */
    DEPUTY,
    /** Is of the centre, which decides as long as the authority has no coordinator. */
    CENTRE,
    /** Is of the centre, which may decide once the authority has let the deadline pass. */
    OVERDUE;

    /** Returns whether an account can have this right: of the days and deadlines the caller knows. */
    public boolean suits(Account account, Authority authority) {
        return switch (this) {
            case COORDINATOR -> account.coordinates(authority);
            case DEPUTY -> account.hasRole(Role.COORDINATOR);
            case CENTRE, OVERDUE -> account.hasRole(Role.PLANNER);
        };
    }
}
