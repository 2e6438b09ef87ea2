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
 * @param stem the beginning of what is asked, in the reader's language if it speaks that
 * @param type how it is answered
 * @param strand the name of its strand; empty for none
 * @param ageBand the name of its age band; empty for none
 * @param difficulty how hard it is meant to be; null when nobody said
 * @param keywords its keywords, by name
 * @param languages the languages in which nothing is missing, in the product's order
 * @param status where it stands
 * @param asked whether a version of it is approved, perhaps an older one
 * @param author who wrote the newest version; empty when it came with the product
 * @param changedAt when the newest version was written last
 * @param submittedAt when the newest version was handed in; null before
 */
public record BankLine(
        String publicId,
        String stem,
        QuestionType type,
        String strand,
        String ageBand,
        Difficulty difficulty,
        List<String> keywords,
        List<Language> languages,
        BankStatus status,
        boolean asked,
        String author,
        Instant changedAt,
        Instant submittedAt)
        implements Serializable {}
