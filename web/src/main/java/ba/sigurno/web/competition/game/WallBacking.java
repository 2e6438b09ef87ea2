package ba.sigurno.web.competition.game;

import ba.sigurno.ejb.competition.game.GameService;
import ba.sigurno.ejb.competition.game.Wall;
import ba.sigurno.ejb.pdf.drawing.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The screen in front of a class that plays: {@code game} is the public id of the game. Its script polls the content.
 */
@Named
@RequestScoped
public class WallBacking {

    @Inject
    private GameService games;

    private String game;
    private Wall wall;
    private QrCode qrCode;

    /** Loads the game; not found unless the caller teaches the class. */
    public void load() {
        wall = games.wall(game);
        if (wall.code() != null) {
            qrCode = QrCode.of(wall.joinUrl());
        }
    }

    /** Returns the address for joining as children type it. */
    public String getAddress() {
        return wall.joinUrl().replaceFirst("^https?://", "").replaceFirst("\\?.*$", "");
    }

    /** Returns the code of the game in two halves, as it is read aloud. */
    public String getShownCode() {
        int half = wall.code().length() / 2;
        return wall.code().substring(0, half) + " " + wall.code().substring(half);
    }

    public Wall getWall() {
        return wall;
    }

    public QrCode getQrCode() {
        return qrCode;
    }

    public String getGame() {
        return game;
    }

    public void setGame(String game) {
        this.game = game;
    }
}
