package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.competition.Raffle;
import ba.sigurno.ejb.competition.prize.ClaimService;
import ba.sigurno.ejb.competition.prize.ClaimState;
import ba.sigurno.ejb.competition.prize.DrawService;
import ba.sigurno.ejb.competition.prize.Lottery;
import ba.sigurno.persistence.competition.entry.EntryCode;
import ba.sigurno.persistence.competition.prize.Consenter;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The rows of the {@link AccessMatrix} about the draw of prizes. */
@RequestScoped
public class PrizeOperations {

    private static final Language READER = Language.BOSNIAN;

    @Inject
    private Raffle raffle;

    @Inject
    private Lottery lottery;

    @Inject
    private DrawService draws;

    @Inject
    private ClaimService claims;

    /** Adds them, about an edition that is frozen, one whose list is published, and one that is drawn. */
    void addTo(Operations all) throws Exception {
        var frozen = raffle.frozen().edition();
        var listed = raffle.listed().edition();
        var drawn = raffle.drawn();
        var winner = drawn.right().stream()
                .map(entry -> EntryCode.shown(entry.code()))
                .filter(code -> claims.look(code, READER).orElseThrow().outcome() == ClaimState.Outcome.WON)
                .findFirst()
                .orElseThrow();
        all.does("Lottery.publish", () -> lottery.publish(frozen))
                .asks("Lottery.listing", () -> lottery.listing(listed))
                .does("Lottery.draw", () -> lottery.draw(listed))
                .asks("Lottery.prizes", () -> lottery.prizes(drawn.edition(), null, 1, Language.BOSNIAN))
                .does("Lottery.handOver", () -> lottery.handOver(drawn.edition(), "0000000000"))
                .asks("DrawService.get", () -> draws.get(drawn.edition(), 1, READER))
                .does("DrawService.tickets", () -> draws.tickets(drawn.edition(), ticket -> {}))
                .asks("DrawService.winners", () -> draws.winners(drawn.edition(), READER))
                .asks("ClaimService.look", () -> claims.look(winner, READER))
                .asks(
                        "ClaimService.claim",
                        () -> claims.claim(winner, Consenter.PARENT, ClaimService.CONSENT_VERSION, READER));
    }
}
