package ba.sigurno.ejb.enrolment.oneroster;

import java.util.List;

/**
 * A class in a package.
 *
 * @param key the keyed hash of the id that the other software gave it, in Base64
 * @param name its name; null when the package only refers to it
 * @param grades its grades; empty when it has no name
 * @param year the year in which its school year starts; 0 when it has no name
 * @param whole whether all of its pupils are in the package, so that who is not has left
 * @param teachers the public ids of those of its teachers who have an account at the school
 * @param pupils its pupils
 */
public record PackageClass(
        String key,
        String name,
        List<Integer> grades,
        int year,
        boolean whole,
        List<String> teachers,
        List<PackagePupil> pupils) {}
