package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.framework.Outcome;
import java.util.List;

/**
 * What is the same in every language of an edition.
 *
 * @param minutes how long a class takes for it
 * @param minutesAlone how long it takes one who learns alone
 * @param outcomes the codes of the outcomes that it works towards
 * @param help the help paths that it ends on, such as {@code body}
 * @param readings who must still read it, such as {@code lawyer}
 */
public record EditionSettings(
        int minutes, int minutesAlone, List<String> outcomes, List<String> help, List<String> readings) {

    static EditionSettings of(ModuleEdition edition) {
        return new EditionSettings(
                edition.getMinutes(),
                edition.getMinutesAlone(),
                edition.getOutcomes().stream().map(Outcome::getCode).sorted().toList(),
                edition.getHelp(),
                edition.getReadings());
    }

    Object[] parts() {
        return new Object[] {minutes, minutesAlone, outcomes, help, readings};
    }
}
