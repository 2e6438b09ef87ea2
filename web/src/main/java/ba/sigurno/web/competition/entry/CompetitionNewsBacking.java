package ba.sigurno.web.competition.entry;

import ba.sigurno.ejb.competition.game.GameDoor;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.competition.running.EditionInfo;
import ba.sigurno.ejb.competition.running.EditionService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** Tells pupils and teachers on their pages of the competition that is open or opens soon, and of the class's game. */
@Named
@RequestScoped
public class CompetitionNewsBacking {

    @Inject
    private EditionService editions;

    @Inject
    private GameDoor door;

    @Inject
    private CompetitionClock clock;

    @Inject
    private LanguageBacking language;

    private EditionInfo edition;
    private String game;

    /** Reads what staff are told. */
    public void load() {
        var now = Instant.ofEpochMilli(clock.millis());
        edition = editions.all(language.getCurrent()).stream()
                .filter(each -> each.isNews(now))
                .min(EditionInfo.LIKELIEST_FIRST)
                .orElse(null);
    }

    /** Reads what the signed-in pupil is told. */
    public void loadOwn() {
        load();
        game = door.own().orElse(null);
    }

    /** Returns the edition that is open or opens soon; null without one. */
    public EditionInfo getEdition() {
        return edition;
    }

    /** Returns the code of the game that the pupil's class is playing; null without one. */
    public String getGame() {
        return game;
    }
}
