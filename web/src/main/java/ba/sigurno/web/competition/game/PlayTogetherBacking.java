package ba.sigurno.web.competition.game;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.competition.game.GameCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A child's device in a game: {@code code} is that of the game. Its script polls the content. */
@Named
@RequestScoped
public class PlayTogetherBacking {

    @Inject
    private Caller caller;

    private String code;

    /** Returns the code in its written form; null when it cannot be one. */
    public String getRead() {
        return GameCode.read(code).orElse(null);
    }

    /** Returns whether the reader is a signed-in pupil, who joins by one click. */
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
