package ba.sigurno.web.workshop.request;

import ba.sigurno.persistence.workshop.request.RequestState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Gives the tone in which the state of a request is shown: one that waits for somebody stands out. */
@Named
@ApplicationScoped
public class WorkshopStates {

    /** Returns the tone of {@code s:tag}. */
    public String tone(RequestState state) {
        return switch (state) {
            case REQUESTED, ASKED_BACK -> "wait";
            case APPROVED -> "info";
            case PLANNED, HELD -> "ok";
            case DECLINED -> "harm";
            case CANCELLED -> "";
        };
    }
}
