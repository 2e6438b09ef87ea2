package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.competition.OpenQuiz;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.competition.game.GameDoor;
import ba.sigurno.ejb.competition.game.GameService;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The rows of the {@link AccessMatrix} about a class that plays the quiz together. */
@RequestScoped
public class GameOperations {

    @Inject
    private GameService games;

    @Inject
    private GameDoor door;

    @Inject
    private OpenQuiz quiz;

    @Inject
    private AsStaff asStaff;

    /** Adds them, about a game of the class with somebody in it. */
    void addTo(Operations all, AccessScene scene) throws Exception {
        var edition = quiz.make(2, true);
        var game = asStaff.call(Demo.TEACHER_TK, () -> games.start(scene.classId, edition, Language.BOSNIAN, 0));
        var code = asStaff.call(Demo.TEACHER_TK, () -> games.wall(game)).code();
        var player = door.join(code, 0, Language.BOSNIAN);
        all.asks("GameService.editions", () -> games.editions(scene.classId, Language.BOSNIAN))
                .asks("GameService.running", () -> games.running(scene.classId))
                .asks("GameService.start", () -> games.start(scene.classId, edition, Language.BOSNIAN, 0))
                .asks("GameService.modules", () -> games.modules(scene.classId, Language.BOSNIAN))
                .asks(
                        "GameService.startModule",
                        () -> games.startModule(scene.classId, Demo.MODULE, 2, Language.BOSNIAN, 0))
                .asks("GameService.wall", () -> games.wall(game))
                .does("GameService.advance", () -> games.advance(game, 0))
                .does("GameService.end", () -> games.end(game))
                .does("GameService.lock", () -> games.lock(game, true))
                .does("GameService.kick", () -> games.kick(game, player.player(), true))
                .asks("GameDoor.look", () -> door.look(code, Language.BOSNIAN))
                .asks("GameDoor.own", door::own)
                .asks("GameDoor.joinAsPupil", () -> door.joinAsPupil(code))
                .asks("GameDoor.join", () -> door.join(code, 1, Language.BOSNIAN))
                .asks(
                        "GameDoor.joinAgain",
                        () -> door.joinAgain(code, player.ticket().code(), Language.BOSNIAN));
    }
}
