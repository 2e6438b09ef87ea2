package ba.sigurno.web.competition.game;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.competition.game.GameCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A child's device in a game: {@code code} is that of the game. What it shows, its script asks. */
@Named
@RequestScoped
public class PlayTogetherBacking {

    @Inject
    private Caller caller;

    private String code;

    /** The code as it is written; null when it cannot be one. */
    public String getRead() {
        return GameCode.read(code).orElse(null);
    }

    /** Whether a signed-in pupil looks, who comes in by one click. */
    public boolean isPupil() {
        return caller.pupil().isPresent();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
