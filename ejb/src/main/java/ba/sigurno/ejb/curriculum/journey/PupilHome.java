package ba.sigurno.ejb.curriculum.journey;

import java.util.List;
import java.util.Optional;

/**
 * The first page of a pupil.
 *
 * @param nickname what the pupil is called here
 * @param className the class
 * @param schoolName its school
 * @param young whether it is a small child
 * @param missions what the class was assigned: first what is to be done, then what is completed
 */
public record PupilHome(
        String nickname, String className, String schoolName, boolean young, List<AssignedModule> missions) {

    /** The mission to go on with. */
    public Optional<AssignedModule> next() {
        return missions.stream().filter(AssignedModule::isOpen).findFirst();
    }

    /** The number of missions that are completed. */
    public long completed() {
        return missions.stream().filter(AssignedModule::completed).count();
    }
}
