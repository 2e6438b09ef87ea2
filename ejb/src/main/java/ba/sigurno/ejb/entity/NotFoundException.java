package ba.sigurno.ejb.entity;

import jakarta.ejb.ApplicationException;

/** The thing asked for does not exist, or is not the caller's to know of; which of the two, nobody is told. */
@ApplicationException(rollback = true)
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was not found, for the log. */
    public NotFoundException(String what) {
        super(what, null, false, false);
    }
}
