package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.Language;

/** The grades of an age band as schools write them, where its name would be too long: "IV–VI". */
final class Grades {

    private static final String[] NUMERALS = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII"
    };

    private Grades() {}

    /** Returns the grades; those of secondary school say so. */
    static String of(AgeBand ageBand, Language language) {
        var first = NUMERALS[ageBand.getFirstGrade() - 1];
        var last = NUMERALS[ageBand.getLastGrade() - 1];
        return Messages.text(
                language, "quiz_bank_grades_" + ageBand.getLevel(), first.equals(last) ? first : first + "–" + last);
    }
}
