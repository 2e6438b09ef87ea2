package ba.sigurno.ejb.competition.edition;

import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.Paper;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the papers of an edition by two statements, whatever their size. */
public final class PaperItems {

    private PaperItems() {}

    /** Counts the questions of each age band, by its code; an age band without a paper is missing. */
    public static Map<String, Integer> counts(EntityManager em, CompetitionEdition edition) {
        var counts = new LinkedHashMap<String, Integer>();
        rows(em, edition).forEach(row -> counts.merge((String) row[0], 1, Integer::sum));
        return counts;
    }

    /** Returns the questions of each age band, in order, by its code; an age band without a paper is missing. */
    public static Map<String, List<QuestionVersion>> of(EntityManager em, CompetitionEdition edition) {
        var rows = rows(em, edition);
        if (rows.isEmpty()) {
            return Map.of();
        }
        var ids = rows.stream().map(PaperItems::versionId).distinct().toList();
        var versions = em
                .createNamedQuery(QuestionVersion.BY_IDS, QuestionVersion.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(QuestionVersion::getId, Function.identity()));
        var items = new LinkedHashMap<String, List<QuestionVersion>>();
        rows.forEach(row -> items.computeIfAbsent((String) row[0], code -> new ArrayList<>())
                .add(versions.get(versionId(row))));
        return items;
    }

    private static Long versionId(Object[] row) {
        return ((Number) row[1]).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(EntityManager em, CompetitionEdition edition) {
        return em.createNamedQuery(Paper.ITEMS).setParameter(1, edition.getId()).getResultList();
    }
}
