package ba.sigurno.ejb.competition.prize;

import ba.sigurno.ejb.competition.board.EntryScore;
import ba.sigurno.ejb.competition.entry.TicketNumbers;
import ba.sigurno.ejb.competition.result.FrozenScores;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.prize.PrizeTicket;
import ba.sigurno.persistence.competition.prize.TicketTable;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Builds the list of tickets: all entries with enough accuracy, in pools by age band and authority. */
@ApplicationScoped
public class TicketList {

    private static final int HUNDRED = 100;

    @Resource(lookup = "jdbc/sigurno-answers")
    private DataSource database;

    @Inject
    private FrozenScores scores;

    @Inject
    private TicketNumbers numbers;

    /** Returns the tickets of an edition by the result that counts, in the order of the list. */
    List<PrizeTicket> of(CompetitionEdition edition) {
        var authorities = authorities(edition);
        var bands = new HashMap<Long, String>();
        edition.getPapers()
                .forEach(paper -> bands.put(paper.getId(), paper.getAgeBand().getCode()));
        var tickets = new ArrayList<PrizeTicket>();
        scores.each(edition, score -> {
            if (isEnough(edition, score)) {
                var entry = score.entry();
                tickets.add(new PrizeTicket(
                        entry.id(),
                        bands.get(entry.paperId()) + "-" + authorities.get(entry.schoolId()),
                        numbers.of(entry.code())));
            }
        });
        tickets.sort(Comparator.comparing(PrizeTicket::pool).thenComparing(PrizeTicket::ticket));
        return tickets;
    }

    private static boolean isEnough(CompetitionEdition edition, EntryScore score) {
        return score.whole() > 0 && (long) score.points() * HUNDRED >= (long) score.whole() * edition.getPrizePercent();
    }

    private Map<Long, String> authorities(CompetitionEdition edition) {
        try (var connection = database.getConnection()) {
            return TicketTable.authorities(connection, edition.getId());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
