package ba.sigurno.ejb.curriculum.editing.difference;

import ba.sigurno.ejb.curriculum.editing.difference.UnitDifference.State;
import java.util.List;

/**
 * What differs in a part of a module.
 *
 * @param file the file that it is written to, without the folder of its language, such as {@code lesson-1.md}
 * @param number the number of the lesson; 0 for what is none
 * @param units its headings, blocks and questions, in order
 */
public record SectionDifference(String file, int number, List<UnitDifference> units) {

    /** Returns the units that are not the same in both. */
    public List<UnitDifference> changes() {
        return units.stream().filter(unit -> unit.state() != State.SAME).toList();
    }

    /** Returns how many units are the same in both. */
    public int same() {
        return units.size() - changes().size();
    }
}
