package ba.sigurno.web.competition.game;

import ba.sigurno.persistence.competition.game.GameCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The page that takes the code of a game, typed or from the wall's QR code. */
@Named
@RequestScoped
public class JoinGameBacking {

    private String code;

    /** Goes to the game when the input can be a code. */
    public String load() {
        return GameCode.read(code)
                .map(read -> "/competition/game/play-together.xhtml?faces-redirect=true&code=" + read)
                .orElse(null);
    }

    /** Returns whether the input is no code. */
    public boolean isWrong() {
        return code != null && !code.isBlank();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
