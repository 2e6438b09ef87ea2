package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Tells keywords apart as the database does, which takes some that are written differently for the same. */
public final class Spellings {

    private static final String WORD =
            "SELECT %d AS place, CONVERT(? USING utf8mb4) COLLATE utf8mb4_croatian_ci AS word";

    private final EntityManager em;

    /** Asks the database behind an entity manager. */
    public Spellings(EntityManager em) {
        this.em = em;
    }

    /** Returns the keywords, stripped; throws when two of them are the same and yet not written alike. */
    public List<String> requireApart(Collection<String> keywords) {
        var written = written(keywords);
        var apart = apart(written);
        written.stream().filter(word -> !apart.contains(word)).findFirst().ifPresent(word -> {
            throw new DomainException("quiz_rule_keywords_alike", word);
        });
        return written;
    }

    /** Returns the first of each group of keywords that are the same; stripped, in their order. */
    public List<String> apart(Collection<String> keywords) {
        var written = written(keywords);
        if (written.size() < 2) {
            return written;
        }
        var words = IntStream.range(0, written.size()).mapToObj(WORD::formatted).toList();
        var query = em.createNativeQuery(
                "SELECT MIN(w.place) FROM (" + String.join(" UNION ALL ", words) + ") w GROUP BY w.word ORDER BY 1");
        for (int at = 0; at < written.size(); at++) {
            query.setParameter(at + 1, written.get(at));
        }
        List<?> places = query.getResultList();
        return places.stream()
                .map(place -> written.get(((Number) place).intValue()))
                .toList();
    }

    private static List<String> written(Collection<String> keywords) {
        return keywords.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
