package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.content.QuestionType;

/**
 * A choice of questions of the bank; each part may be null and then does not matter.
 *
 * @param text a part of the stem, in either script, or the whole identifier
 * @param type the way it is answered
 * @param strand the code of a strand, or {@link #NONE}
 * @param ageBand the code of an age band, or {@link #NONE}
 * @param difficulty its intended difficulty
 * @param keyword a whole keyword
 * @param speaks a language in which nothing is missing in it
 * @param lacks a language in which something is
 * @param status its status
 * @param whose the questions that concern the caller in this way
 */
public record BankFilter(
        String text,
        QuestionType type,
        String strand,
        String ageBand,
        Difficulty difficulty,
        String keyword,
        Language speaks,
        Language lacks,
        BankStatus status,
        Whose whose) {

    /** Stands for questions without a strand or an age band. */
    public static final String NONE = "-";

    /** All questions of the bank. */
    public static final BankFilter ALL = new BankFilter(null, null, null, null, null, null, null, null, null, null);

    /** Returns the same choice among those that a quiz may ask. */
    BankFilter usable() {
        return new BankFilter(text, type, strand, ageBand, difficulty, keyword, speaks, lacks, status, Whose.USABLE);
    }

    /** Returns the order until another one is chosen: the last changed first, of those to review the longest waiting. */
    public Sort order() {
        return whose == Whose.REVIEW ? Sort.by(BankColumn.SUBMITTED) : new Sort(BankColumn.CHANGED, true);
    }

    /** The way in which questions concern the caller. */
    public enum Whose {
        /** The caller wrote the newest version. */
        MINE,
        /** Others wrote the newest version, and it waits for review. */
        REVIEW,
        /** A quiz may ask it. */
        USABLE
    }
}
