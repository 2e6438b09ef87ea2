package ba.sigurno.web.training.session;

import ba.sigurno.ejb.training.session.SessionStatus;
import ba.sigurno.persistence.training.programme.EditionState;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import ba.sigurno.persistence.training.progress.RequirementState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * Gives the tone of a badge: {@code #{sessionTones.of(standing)}} of a session, {@code ofRequirement(state)} of a
 * requirement, and so on.
 */
@Named
@ApplicationScoped
public class SessionTones {

    /** Returns the tone; empty for a status that is neither good nor bad. */
    public String of(SessionStatus standing) {
        return switch (standing) {
            case OPEN, RUNNING, REGISTERED -> "info";
            case TO_MARK, WAITING, INVITED -> "wait";
            case ATTENDED -> "ok";
            case CANCELLED -> "harm";
            case FULL, CLOSED, HELD, MISSED -> "";
        };
    }

    /** Returns the tone of a requirement. */
    public String ofRequirement(RequirementState state) {
        return switch (state) {
            case MET, SHOWN_BEFORE -> "ok";
            case HANDED_IN -> "info";
            case RETURNED -> "wait";
            case OPEN -> "";
        };
    }

    /** Returns the tone of an edition of a programme. */
    public String ofEdition(EditionState state) {
        return switch (state) {
            case DRAFT -> "wait";
            case OPEN -> "ok";
            case CLOSED -> "";
        };
    }

    /** Returns the tone of a trainer's level. */
    public String ofLevel(TrainerLevel level) {
        return switch (level) {
            case TRAINEE -> "wait";
            case TRAINER -> "info";
            case LEAD -> "ok";
        };
    }
}
