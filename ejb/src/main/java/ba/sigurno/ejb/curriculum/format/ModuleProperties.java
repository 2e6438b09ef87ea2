package ba.sigurno.ejb.curriculum.format;

import java.util.List;

/**
 * What is the same in every language of a module.
 *
 * @param code the age band and the strand, such as {@code P1-BUL}
 * @param slug its name in addresses
 * @param companion who goes along, or {@code none}
 * @param outcomes the codes of the outcomes that it serves
 * @param lessons the outcome of each lesson, in order
 * @param minutesAlone the minutes for one who learns alone
 * @param minutesInClass the minutes in class
 * @param help the help paths that it ends on; none when it is not sensitive
 * @param readings who must still read it
 */
public record ModuleProperties(
        String code,
        String slug,
        String companion,
        List<String> outcomes,
        List<String> lessons,
        int minutesAlone,
        int minutesInClass,
        List<String> help,
        List<String> readings) {

    /** The help paths that a sensitive module can end on. */
    public static final List<String> HELP_PATHS = List.of("everyday", "body", "life", "money", "hate");

    /** Those who may have to read a module. */
    public static final List<String> READERS = List.of("lawyer", "clinician", "police", "helpline", "psychologist");

    public ModuleProperties {
        outcomes = List.copyOf(outcomes);
        lessons = List.copyOf(lessons);
        help = List.copyOf(help);
        readings = List.copyOf(readings);
    }

    /** Returns the code of the age band. */
    public String ageBand() {
        return code.substring(0, code.indexOf('-'));
    }

    /** Returns the code of the strand. */
    public String strand() {
        return code.substring(code.indexOf('-') + 1);
    }
}
