package ba.sigurno.ejb.enrolment.rollover;

import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes the name of a class in its next grades: VI-2 becomes VII-2, 6. b becomes 7. b, and I–IV becomes II–V. */
final class NextName {

    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    /** What stands between the grades of a combined class: I/III, 1-4, 2. i 3. */
    private static final Pattern BETWEEN = Pattern.compile("\\.?( i |[ ,./–-]+)");

    private NextName() {}

    /**
     * Returns the name with the next grades in the place of the grades with which it begins, without one after the
     * {@code last}; else the name as it is.
     */
    static String of(String name, ClassGrades grades, int last) {
        return Stream.<IntFunction<String>>of(ROMAN::get, String::valueOf)
                .filter(numeral -> begins(name, numeral.apply(grades.youngest())))
                .findFirst()
                .map(numeral -> next(name, grades, last, numeral))
                .orElse(name);
    }

    private static String next(String name, ClassGrades grades, int last, IntFunction<String> numeral) {
        var next = new StringBuilder(numeral.apply(grades.youngest() + 1));
        var rest = name.substring(numeral.apply(grades.youngest()).length());
        for (int grade : grades.all()) {
            var between = BETWEEN.matcher(rest);
            if (grade > grades.youngest()
                    && between.lookingAt()
                    && begins(rest.substring(between.end()), numeral.apply(grade))) {
                if (grade < last) {
                    next.append(between.group()).append(numeral.apply(grade + 1));
                }
                rest = rest.substring(between.end() + numeral.apply(grade).length());
            }
        }
        return next + rest;
    }

    /** Returns whether a text begins with a numeral that does not go on, as "VIII" does after "VI", or "Vuk" after "V". */
    private static boolean begins(String text, String numeral) {
        return text.startsWith(numeral)
                && (text.length() == numeral.length() || !goesOn(text.charAt(numeral.length())));
    }

    private static boolean goesOn(char after) {
        return Character.isDigit(after) || "IVX".indexOf(after) >= 0;
    }
}
