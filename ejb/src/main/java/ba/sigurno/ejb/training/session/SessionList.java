package ba.sigurno.ejb.training.session;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import java.util.List;
import java.util.stream.Stream;

/** The lists of sessions there are; which ones a person has depends on the roles. */
public enum SessionList {
    /** Sessions still to be held: by the trainer, or for a planner by anybody. */
    UPCOMING,
    /** Sessions that were held, likewise. */
    PAST,
    /** Sessions that a teacher can register for. */
    OPEN,
    /** Sessions in which a teacher has or had a seat. */
    REGISTERED;

    /** The lists that are of use to somebody, the most useful first. */
    public static List<SessionList> of(Account account) {
        return Stream.of(values()).filter(list -> list.isFor(account)).toList();
    }

    boolean isFor(Account account) {
        return this == UPCOMING || this == PAST
                ? account.hasRole(Role.TRAINER) || account.hasRole(Role.PLANNER)
                : account.hasRole(Role.TEACHER);
    }
}
