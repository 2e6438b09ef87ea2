package ba.sigurno.ejb.competition.prize;

import ba.sigurno.ejb.competition.board.EntryScore;
import ba.sigurno.ejb.competition.entry.TicketNumbers;
import ba.sigurno.ejb.competition.result.FrozenScores;
import ba.sigurno.ejb.competition.result.ResultCounter;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.prize.PrizeTicket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Builds the list of tickets: all entries of pupils of a class with enough accuracy, in {@link TicketPools}. A child
 * without a class has no ticket, for nobody vouches that it came once only.
 */
@ApplicationScoped
public class TicketList {

    private static final int HUNDRED = 100;

    @Inject
    private FrozenScores scores;

    @Inject
    private ResultCounter results;

    @Inject
    private TicketNumbers numbers;

    /** Returns the number of entries of an edition, of which {@link #of} tells how many are done. */
    int entries(CompetitionEdition edition) {
        return results.entries(edition);
    }

    /**
     * Returns the tickets of an edition by the result that counts, in the order of the list.
     *
     * @param progress is told the number of entries looked at
     */
    List<PrizeTicket> of(CompetitionEdition edition, IntConsumer progress) {
        var bands = new HashMap<Long, String>();
        edition.getPapers()
                .forEach(paper -> bands.put(paper.getId(), paper.getAgeBand().getCode()));
        var first = results.stored(edition, 1);
        var pools = new TicketPools(first.schools(), first.lines(), bands);
        var tickets = new ArrayList<PrizeTicket>();
        var seen = new AtomicInteger();
        scores.each(edition, score -> {
            progress.accept(seen.incrementAndGet());
            var entry = score.entry();
            if (entry.ofPupil() && isEnough(edition, score)) {
                pools.of(entry.schoolId(), bands.get(entry.paperId()))
                        .map(pool -> new PrizeTicket(entry.id(), pool, numbers.of(entry.code())))
                        .ifPresent(tickets::add);
            }
        });
        tickets.sort(Comparator.comparing(PrizeTicket::pool).thenComparing(PrizeTicket::ticket));
        return tickets;
    }

    private static boolean isEnough(CompetitionEdition edition, EntryScore score) {
        return score.whole() > 0 && (long) score.points() * HUNDRED >= (long) score.whole() * edition.getPrizePercent();
    }
}
