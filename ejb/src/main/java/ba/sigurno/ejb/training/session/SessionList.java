package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.entity.Sort;
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
    /** Sessions that were held and in which attendance is not marked, likewise. */
    TO_MARK,
    /** Sessions of whose teachers somebody submitted a task that is to be decided on, likewise. */
    TASKS,
    /** Sessions that a teacher can register for. */
    OPEN,
    /** Sessions in which a teacher has or had a seat. */
    REGISTERED,
    /** Sessions still to be held to which a teacher is invited and did not answer. */
    INVITED;

    /** The lists that are of use to somebody, the most useful first. */
    public static List<SessionList> of(Account account) {
        return Stream.of(values()).filter(list -> list.isFor(account)).toList();
    }

    /** Returns the order that it is in until its reader chooses another one. */
    public Sort order() {
        return switch (this) {
            case UPCOMING, TO_MARK, TASKS, INVITED -> Sort.by(SessionColumn.DATE);
            case PAST, REGISTERED -> new Sort(SessionColumn.DATE, true);
            case OPEN -> Sort.by(SessionColumn.INVITATION);
        };
    }

    /** Returns whether its sessions are still to be held, so that free seats matter. */
    public boolean isAhead() {
        return this == UPCOMING || this == OPEN || this == INVITED;
    }

    /** Returns an order, or its first one unless it can be sorted so. */
    Sort order(Sort wished) {
        var column = (SessionColumn) wished.column();
        boolean known =
                switch (column) {
                    case INVITATION -> this == OPEN;
                    case FREE -> isAhead();
                    case PROGRAMME, DATE, PLACE -> true;
                };
        return known ? wished : order();
    }

    boolean isFor(Account account) {
        return switch (this) {
            case UPCOMING, PAST, TO_MARK, TASKS -> account.hasRole(Role.TRAINER) || account.hasRole(Role.PLANNER);
            case OPEN, REGISTERED, INVITED -> account.hasRole(Role.TEACHER);
        };
    }
}
