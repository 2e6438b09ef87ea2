package ba.sigurno.web.competition.game;

import ba.sigurno.ejb.competition.game.LiveGame;
import ba.sigurno.ejb.competition.game.LiveGames;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.competition.game.GameCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** A child's device in a game: {@code code} is that of the game. Its script polls the content. */
@Named
@RequestScoped
public class PlayTogetherBacking {

    @Inject
    private Caller caller;

    @Inject
    private LiveGames live;

    @Inject
    private CodeGuesses guesses;

    private String code;
    private String read;
    private boolean practice;

    /**
     * Reads the code; whoever comes with one of no game, such as an old link, is told so. After too many wrong codes the
     * page no longer tells: its script goes on for those who play, and is refused for others.
     */
    public void load() {
        read = GameCode.read(code).orElse(null);
        var game = Optional.ofNullable(read).flatMap(live::game);
        practice = game.filter(LiveGame::isPractice).isPresent();
        if (read != null && guesses.isAllowed() && game.isEmpty()) {
            guesses.wrong();
            read = null;
        }
    }

    /** Returns whether the class practises: there are no prizes, and no quiz to play alone. */
    public boolean isPractice() {
        return practice;
    }

    /** Returns the code in its written form; null when it is of no game. */
    public String getRead() {
        return read;
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
