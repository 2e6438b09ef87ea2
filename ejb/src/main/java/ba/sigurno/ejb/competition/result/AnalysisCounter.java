package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.competition.board.EntryScore;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.competition.running.ItemKey;
import ba.sigurno.ejb.competition.running.PaperKey;
import ba.sigurno.ejb.quiz.analysis.StreamedAnalysis;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.Paper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Analyses the questions of editions from the log, in two passes. An analysis is kept: for good once all answers are
 * in, and for a minute while a rehearsal runs.
 */
@ApplicationScoped
public class AnalysisCounter {

    private static final Duration KEPT = Duration.ofMinutes(1);

    /** Editions kept. */
    private static final int MAX = 20;

    @Inject
    private ResultCounter results;

    @Inject
    private CompetitionClock clock;

    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    /** The analyses by the key of the paper, and the end of their validity. */
    private record Kept(Map<Long, StreamedAnalysis> papers, Instant until) {}

    /** Returns the analyses of an edition by the key of the paper; answers score by the authors' key. */
    public Map<Long, StreamedAnalysis> of(CompetitionEdition edition) {
        var now = Instant.ofEpochMilli(clock.millis());
        var known = kept.get(edition.getId());
        if (known != null && now.isBefore(known.until())) {
            return known.papers();
        }
        var counted = results.ask(connection -> count(connection, edition));
        if (kept.size() >= MAX) {
            kept.clear();
        }
        kept.put(edition.getId(), new Kept(counted, edition.isCounted(now) ? Instant.MAX : now.plus(KEPT)));
        return counted;
    }

    private static Map<Long, StreamedAnalysis> count(Connection connection, CompetitionEdition edition)
            throws SQLException {
        var analyses = new HashMap<Long, StreamedAnalysis>();
        for (Paper paper : edition.getPapers()) {
            analyses.put(paper.getId(), new StreamedAnalysis(paper.getItems()));
        }
        var keys = ResultKeys.of(connection, edition.getId(), 0);
        var recount = new Recount(connection, edition.getId());
        recount.count(keys, score -> {
            if (score.answers() > 0) {
                analyses.get(score.entry().paperId()).score(share(score));
            }
        });
        analyses.values().forEach(StreamedAnalysis::scoresAreTold);
        tellAnswers(recount, keys, analyses);
        return analyses;
    }

    private static void tellAnswers(Recount recount, List<PaperKey> keys, Map<Long, StreamedAnalysis> analyses)
            throws SQLException {
        var papers = keys.stream().collect(Collectors.toMap(PaperKey::id, Function.identity()));
        // The answers of the few hundred entries counted at a time.
        var given = new HashMap<Long, Map<Integer, String>>();
        recount.count(
                keys,
                (entry, answer) -> {
                    given.computeIfAbsent(entry.id(), any -> new TreeMap<>()).put(answer.item(), answer.response());
                    return true;
                },
                score -> {
                    var answers = given.remove(score.entry().id());
                    // An answer between the two passes over a rehearsal is in the second only, which does no harm.
                    if (answers != null) {
                        tell(papers.get(score.entry().paperId()), answers, score, analyses);
                    }
                });
    }

    private static void tell(
            PaperKey paper, Map<Integer, String> answers, EntryScore score, Map<Long, StreamedAnalysis> analyses) {
        int size = paper.items().size();
        var scores = new double[size];
        var responses = new String[size];
        answers.forEach((item, response) -> {
            scores[item - 1] = paper.points(item, response) / (double) ItemKey.WHOLE;
            responses[item - 1] = response;
        });
        analyses.get(paper.id()).answers(share(score), scores, responses);
    }

    private static double share(EntryScore score) {
        return score.points() / (double) score.whole();
    }
}
