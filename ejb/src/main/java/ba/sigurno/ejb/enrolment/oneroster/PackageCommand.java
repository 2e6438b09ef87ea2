package ba.sigurno.ejb.enrolment.oneroster;

import ba.sigurno.persistence.i18n.Language;
import java.util.Set;

/**
 * What is to be taken of a package.
 *
 * @param classes the keys of the classes; empty for all
 * @param language the language in which new classes learn
 * @param remove whether pupils are erased who are to be removed or, in a package of everything, are not in it
 * @param others the lines of doubtful rows that are one more child
 */
public record PackageCommand(Set<String> classes, Language language, boolean remove, Set<Integer> others) {

    /** Returns whether a class is to be taken. */
    boolean wants(PackageClass each) {
        return classes.isEmpty() || classes.contains(each.key());
    }
}
