package ba.sigurno.ejb.enrolment.oneroster;

import java.util.List;

/**
 * What is wrong with a package.
 *
 * @param file the name of the file in it
 * @param row the number of the row, the first is 1; 0 for a whole file
 * @param column the title of the column; null for a whole row
 * @param key the message that says what is wrong
 * @param arguments its arguments
 */
public record PackageProblem(String file, int row, String column, String key, List<String> arguments) {}
