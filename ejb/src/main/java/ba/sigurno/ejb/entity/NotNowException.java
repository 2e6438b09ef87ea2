package ba.sigurno.ejb.entity;

import jakarta.ejb.ApplicationException;

/** Thrown while the database does not answer, or too much waits for it; the caller asks again later. */
@ApplicationException(rollback = true)
public class NotNowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotNowException(Throwable cause) {
        super(cause);
    }

    public NotNowException(String reason) {
        super(reason);
    }
}
