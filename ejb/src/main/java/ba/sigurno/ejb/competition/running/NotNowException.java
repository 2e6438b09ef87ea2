package ba.sigurno.ejb.competition.running;

import jakarta.ejb.ApplicationException;

/** Thrown while the database does not answer; the caller asks again later. */
@ApplicationException(rollback = true)
public class NotNowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotNowException(Throwable cause) {
        super(cause);
    }
}
