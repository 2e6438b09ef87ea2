package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.content.QuestionType;

/**
 * Which questions of the bank to show; each part may be null and then does not matter.
 *
 * @param text a part of what is asked, in either script, or the whole identifier
 * @param type how it is answered
 * @param strand the code of a strand, or {@link #NONE}
 * @param ageBand the code of an age band, or {@link #NONE}
 * @param difficulty how hard it is meant to be
 * @param keyword a whole keyword
 * @param speaks a language in which nothing is missing in it
 * @param lacks a language in which something is
 * @param status where it stands
 * @param whose which of them concern the caller
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

    /** Stands for questions that are filed under no strand or no age band. */
    public static final String NONE = "-";

    /** All questions there are. */
    public static final BankFilter ALL = new BankFilter(null, null, null, null, null, null, null, null, null, null);

    /** Which questions concern the caller. */
    public enum Whose {
        /** The caller wrote the newest version. */
        MINE,
        /** Others wrote the newest version, and it waits to be reviewed. */
        REVIEW,
        /** A quiz may ask it. */
        USABLE
    }
}
