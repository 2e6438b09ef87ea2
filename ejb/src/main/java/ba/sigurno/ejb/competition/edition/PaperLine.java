package ba.sigurno.ejb.competition.edition;

import ba.sigurno.persistence.i18n.Language;
import java.io.Serializable;
import java.util.List;

/**
 * A question of a paper, for editors.
 *
 * @param questionId the question's public id
 * @param stem the beginning of its stem, in the reader's language if it has that
 * @param languages the languages in which nothing is missing, in the product's order
 * @param retired whether it was retired from the bank meanwhile
 * @param outdated whether a newer version of it was approved meanwhile
 */
public record PaperLine(String questionId, String stem, List<Language> languages, boolean retired, boolean outdated)
        implements Serializable {}
