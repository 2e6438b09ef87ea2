package ba.sigurno.ejb.workshop.proposal;

import ba.sigurno.ejb.workshop.season.Season;
import ba.sigurno.ejb.workshop.season.SeasonPlan;
import ba.sigurno.ejb.workshop.season.SeasonSolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Works a proposal out: reads the season, solves it without a transaction, and keeps the plan. */
@ApplicationScoped
public class SeasonSolving {

    /**
     * It ends when nothing better was found for so many seconds. Each better plan is a sign of life, and without one for
     * three minutes work is taken for dead.
     */
    private static final int MAX_UNIMPROVED = 60;

    private static final int MIN_UNIMPROVED = 2;

    /** So many requests are worth a second more of trying. */
    private static final int REQUESTS_A_SECOND = 10;

    @Inject
    private SeasonProposalStore store;

    /** Works at it for some minutes at most, or until somebody asks for its end; {@code progress} is told the seconds. */
    public void run(String proposalId, int minutes, IntConsumer progress) {
        var season = store.read(proposalId);
        int unimproved =
                Math.min(MAX_UNIMPROVED, MIN_UNIMPROVED + season.getVisits().size() / REQUESTS_A_SECOND);
        var solved = SeasonSolver.solve(
                season, Duration.ofMinutes(minutes), Duration.ofSeconds(unimproved), new Watch(proposalId, progress));
        store.keep(proposalId, SeasonPlan.of(solved));
    }

    /** Tells how long it lasts, and asks once a second whether somebody wants it to end. */
    private final class Watch implements Predicate<Season> {

        private final String proposalId;
        private final IntConsumer progress;
        private final long begun = System.nanoTime();
        private long told;

        Watch(String proposalId, IntConsumer progress) {
            this.proposalId = proposalId;
            this.progress = progress;
        }

        @Override
        public boolean test(Season better) {
            long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
            if (seconds == told) {
                return true;
            }
            told = seconds;
            progress.accept((int) seconds);
            return !store.isStopAsked(proposalId);
        }
    }
}
