package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.competition.running.PaperKey;
import ba.sigurno.persistence.competition.answer.AnswerTable;
import ba.sigurno.persistence.competition.answer.AnswerTable.Stretch;
import ba.sigurno.persistence.competition.answer.LoggedAnswer;
import ba.sigurno.persistence.competition.entry.Entry;
import ba.sigurno.persistence.competition.result.ResultTable;
import ba.sigurno.persistence.competition.result.ResultTable.FrozenEdition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Recounts a stored result from the log of answers and compares. It needs no server, so that anybody with the database,
 * or a copy of it, can do it.
 */
final class ResultProof {

    private static final int STRETCH = 100_000;

    private final Connection connection;
    private final FrozenEdition edition;
    private final IntConsumer progress;
    private int done;
    private long outside;
    private long unreadable;

    private ResultProof(Connection connection, FrozenEdition edition, IntConsumer progress) {
        this.connection = connection;
        this.edition = edition;
        this.progress = progress;
    }

    /**
     * Proves the result that counts of an edition.
     *
     * @param progress is told the number of entries counted
     */
    static ProofReport of(Connection connection, FrozenEdition edition, IntConsumer progress) throws SQLException {
        return new ResultProof(connection, edition, progress).report();
    }

    private ProofReport report() throws SQLException {
        var head =
                ResultTable.head(connection, edition.id(), edition.revision()).orElseThrow();
        var schools = ResultTable.schools(connection, edition.id());
        var keys = ResultKeys.of(connection, edition.id(), edition.revision());
        var papers = keys.stream().collect(Collectors.toMap(PaperKey::id, Function.identity()));
        var tally = new Recount(connection, edition.id())
                .count(keys, (entry, answer) -> counts(papers, entry, answer), score -> progress.accept(++done));
        var counted = CountedResult.of(tally, schools);
        var stored =
                new CountedResult(head.answers(), head.entries(), schools, ResultTable.lines(connection, head.id()));
        return new ProofReport(
                edition.revision(),
                counted.answers() + unreadable,
                counted.entries(),
                outside,
                unreadable,
                ofNobody(),
                head.checksum(),
                stored.checksum(),
                counted.checksum());
    }

    /**
     * Returns whether an answer counts. Answers outside the window do, as they were confirmed; the report tells their
     * number.
     */
    private boolean counts(Map<Long, PaperKey> papers, Entry entry, LoggedAnswer answer) {
        if (answer.answeredAt() < edition.opensAt() || answer.answeredAt() >= edition.closesAt()) {
            outside++;
        }
        var paper = papers.get(entry.paperId());
        boolean readable = paper != null && paper.reads(answer.item(), answer.response());
        if (!readable) {
            unreadable++;
        }
        return readable;
    }

    private long ofNobody() throws SQLException {
        long last = AnswerTable.last(connection);
        long found = 0;
        for (long first = 1; first <= last; first += STRETCH) {
            // A sign of life: all are counted by now, and this takes a while too.
            progress.accept(done);
            found += AnswerTable.ofNobody(connection, new Stretch(first, first + STRETCH - 1));
        }
        return found;
    }
}
