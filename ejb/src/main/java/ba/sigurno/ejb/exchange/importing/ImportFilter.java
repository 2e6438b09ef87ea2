package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.exchange.importing.QuestionImport;
import ba.sigurno.persistence.quiz.content.QuestionType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/**
 * Which items of an import are meant.
 *
 * @param effect those with this as the worst that happens to them; null for all
 * @param type those that are answered so; null for all, and with those that were not understood
 */
public record ImportFilter(ExchangeEffect effect, QuestionType type) {

    /** All of them. */
    public static final ImportFilter ALL = new ImportFilter(null, null);

    /** A query about the items {@code i} that are meant, between its beginning and its end. */
    Query query(EntityManager em, QuestionImport of, String begin, String end) {
        var query = em.createQuery(begin + " WHERE i.questionImport = :import"
                        + (effect == null ? "" : " AND i.effect = :effect")
                        + (type == null ? "" : " AND i.type = :type")
                        + end)
                .setParameter("import", of);
        if (effect != null) {
            query.setParameter("effect", effect);
        }
        if (type != null) {
            query.setParameter("type", type);
        }
        return query;
    }
}
