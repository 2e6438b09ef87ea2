package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.content.QuestionType;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A question in the list of the bank.
 *
 * @param publicId its public id
 * @param stem the beginning of the stem, in the reader's language if it has that
 * @param type the way it is answered
 * @param strand the name of its strand; empty for none
 * @param ageBand the name of its age band; empty for none
 * @param grades the grades of its age band, in Roman numerals; empty for none
 * @param difficulty its intended difficulty; null when unset
 * @param keywords its keywords, by name
 * @param languages the languages in which nothing is missing, in the product's order
 * @param status its status
 * @param asked whether a version of it is approved, perhaps an older one
 * @param author the author of the newest version; empty when it came with the product
 * @param changedAt the time the newest version was last written
 * @param submittedAt the time the newest version was submitted; null before
 */
public record BankLine(
        String publicId,
        String stem,
        QuestionType type,
        String strand,
        String ageBand,
        String grades,
        Difficulty difficulty,
        List<String> keywords,
        List<Language> languages,
        BankStatus status,
        boolean asked,
        String author,
        Instant changedAt,
        Instant submittedAt)
        implements Serializable {}
