package ba.sigurno.web.training;

import ba.sigurno.ejb.training.Standing;
import ba.sigurno.persistence.training.RequirementState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The tone of a badge: {@code #{trainingTones.of(standing)}} of a session, {@code ofRequirement(state)} of what is asked for. */
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

    /** The tone of a requirement. */
    public String ofRequirement(RequirementState state) {
        return switch (state) {
            case MET, SHOWN_BEFORE -> "ok";
            case HANDED_IN -> "info";
            case RETURNED -> "wait";
            case OPEN -> "";
        };
    }
}
