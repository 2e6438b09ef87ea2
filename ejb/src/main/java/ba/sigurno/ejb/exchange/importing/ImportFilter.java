package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.exchange.importing.QuestionImport;
import ba.sigurno.persistence.quiz.content.QuestionType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/**
 * A choice of the items of an import.
 *
 * @param effect the worst effect on them; null for all
 * @param type the way they are answered; null for all, and with those that were not understood
 */
public record ImportFilter(ExchangeEffect effect, QuestionType type) {

    /** All items. */
    public static final ImportFilter ALL = new ImportFilter(null, null);

    /** Makes a query about the matching items {@code i}, between its beginning and its end. */
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
