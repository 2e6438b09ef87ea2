package ba.sigurno.ejb.entity;

import jakarta.ejb.ApplicationException;

/** Thrown when something does not exist, or the caller may not know of it; nobody is told which of the two. */
@ApplicationException(rollback = true)
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the missing thing, for the log. */
    public NotFoundException(String what) {
        super(what, null, false, false);
    }
}
