package ba.sigurno.ear.inserver;

import ba.sigurno.ejb.competition.result.AfterwardsService;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** The rows of the {@link AccessMatrix} about what comes after the competition. */
@RequestScoped
public class ResultOperations {

    private static final Language READER = Language.BOSNIAN;

    @Inject
    private ClosedQuiz open;

    @Inject
    private AfterwardsService afterwards;

    /** Adds them, about an edition that is over and one that is frozen. */
    void addTo(Operations all) throws Exception {
        open.make(Duration.ofMinutes(1), "BA-03");
        var edition = open.editionId();
        all.asks("AfterwardsService.all", () -> afterwards.all(READER))
                .asks("AfterwardsService.get", () -> afterwards.get(edition, READER))
                .does("AfterwardsService.freeze", () -> afterwards.freeze(edition))
                .asks("AfterwardsService.prove", () -> afterwards.prove(edition));
    }
}
