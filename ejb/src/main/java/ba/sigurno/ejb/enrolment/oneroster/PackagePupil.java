package ba.sigurno.ejb.enrolment.oneroster;

/**
 * A pupil of a class in a package.
 *
 * @param line the row of the enrolment, the first is 1
 * @param key the keyed hash of the id that the other software gave the child, in Base64
 * @param name the name as it will be kept; null when the package only refers to the child
 * @param grade the grade of the child; null when the package does not say one
 * @param gone whether the package says that the child is to be removed
 */
public record PackagePupil(int line, String key, String name, Integer grade, boolean gone) {}
