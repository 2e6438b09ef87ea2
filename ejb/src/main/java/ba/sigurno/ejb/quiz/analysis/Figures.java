package ba.sigurno.ejb.quiz.analysis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import ba.sigurno.persistence.quiz.analysis.AttemptFigures;
import ba.sigurno.persistence.quiz.analysis.AttemptFigures.Scope;
import ba.sigurno.persistence.quiz.analysis.ItemSums;
import ba.sigurno.persistence.quiz.analysis.ResponseCount;
import ba.sigurno.persistence.quiz.analysis.ScoreCount;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/**
 * The figures that an analysis reads from the database, in four statements.
 *
 * @param scores the distribution of the scores
 * @param items the sums of each version that was asked
 * @param responses the answers given, by the id of the version
 * @param versions the versions by their ids
 */
record Figures(
        ScoreDistribution scores,
        List<ItemSums> items,
        Map<Long, List<ResponseCount>> responses,
        Map<Long, QuestionVersion> versions) {

    /** Reads the figures for the quiz or the question with this id. */
    static Figures read(EntityManager em, Scope scope, Long id) {
        var scores = new ScoreDistribution(rows(em, AttemptFigures.scores(scope), id).stream()
                .map(ScoreCount::of)
                .toList());
        if (scores.attempts() == 0) {
            return new Figures(scores, List.of(), Map.of(), Map.of());
        }
        Object[] groups = {id, scores.upperFrom(), scores.lowerTo()};
        var items = rows(em, AttemptFigures.items(scope), groups).stream()
                .map(ItemSums::of)
                .toList();
        var responses = rows(em, AttemptFigures.responses(scope), id, scores.upperFrom()).stream()
                .map(ResponseCount::of)
                .collect(groupingBy(ResponseCount::versionId));
        var versions = em.createNamedQuery(QuestionVersion.BY_IDS, QuestionVersion.class)
                .setParameter("ids", items.stream().map(ItemSums::versionId).toList())
                .getResultStream()
                .collect(toMap(QuestionVersion::getId, version -> version));
        return new Figures(scores, items, responses, versions);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(EntityManager em, String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int at = 0; at < parameters.length; at++) {
            query.setParameter(at + 1, parameters[at]);
        }
        return query.getResultList();
    }

    QuestionVersion version(ItemSums sums) {
        return versions.get(sums.versionId());
    }

    List<ResponseCount> responses(ItemSums sums) {
        return responses.getOrDefault(sums.versionId(), List.of());
    }
}
