package ba.sigurno.ejb.competition.running;

import jakarta.ejb.ApplicationException;

/** The database does not answer at the moment: to be asked again. */
@ApplicationException(rollback = true)
public class NotNowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotNowException(Throwable cause) {
        super(cause);
    }
}
