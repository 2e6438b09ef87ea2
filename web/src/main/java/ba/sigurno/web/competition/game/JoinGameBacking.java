package ba.sigurno.web.competition.game;

import ba.sigurno.ejb.competition.game.GameDoor;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.competition.game.GameCode;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page that takes the code of a game, typed or from the wall's QR code, and refuses one that is of no game. */
@Named
@RequestScoped
public class JoinGameBacking {

    private static final String WRONG = "competition_join_game_wrong";

    @Inject
    private GameDoor door;

    @Inject
    private CodeGuesses guesses;

    @Inject
    private LanguageBacking language;

    private String code;
    private String problem;

    /** Goes to the game when it is on; stays otherwise, and says why. */
    public String load() {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (GameCode.read(code).isEmpty()) {
            problem = WRONG;
            return null;
        }
        if (!guesses.isAllowed()) {
            problem = "competition_join_game_wait";
            return null;
        }
        try {
            var game = door.look(code, language.getCurrent());
            return "/competition/game/play-together.xhtml?faces-redirect=true&code=" + game.code();
        } catch (NotFoundException e) {
            guesses.wrong();
            problem = WRONG;
            return null;
        }
    }

    /** Returns the message key of what is wrong with the input; null without input. */
    public String getProblem() {
        return problem;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
