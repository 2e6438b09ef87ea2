package ba.sigurno.web.training;

import ba.sigurno.ejb.training.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The tone of a session's badge: {@code #{trainingTones.of(standing)}}. */
@Named("trainingTones")
@ApplicationScoped
public class Tones {

    /** The tone; empty for what is neither good nor bad. */
    public String of(Standing standing) {
        return switch (standing) {
            case OPEN, RUNNING, REGISTERED -> "info";
            case TO_MARK, WAITING, INVITED -> "wait";
            case ATTENDED -> "ok";
            case CANCELLED -> "harm";
            case FULL, HELD, MISSED -> "";
        };
    }
}
