package ba.sigurno.ejb.enrolment.rollover;

import java.util.List;

/** Proposes the name of a class in its next grade: VI-2 becomes VII-2, and 6. b becomes 7. b. */
final class NextName {

    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private NextName() {}

    /** Returns the name with the next grade in the place of the grade with which it begins; else the name as it is. */
    static String of(String name, int grade) {
        for (var before : List.of(ROMAN.get(grade), String.valueOf(grade))) {
            if (name.startsWith(before) && !goesOn(name, before.length())) {
                var after = before.equals(ROMAN.get(grade)) ? ROMAN.get(grade + 1) : String.valueOf(grade + 1);
                return after + name.substring(before.length());
            }
        }
        return name;
    }

    /** Returns whether the numeral or a word goes on, as in "VIII" after "VI", or "Vuk" after "V". */
    private static boolean goesOn(String name, int end) {
        return end < name.length() && (Character.isDigit(name.charAt(end)) || "IVX".indexOf(name.charAt(end)) >= 0);
    }
}
