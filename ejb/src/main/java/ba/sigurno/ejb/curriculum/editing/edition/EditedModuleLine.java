package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.persistence.curriculum.module.EditionStatus;
import java.util.List;

/**
 * A module in the list of editors.
 *
 * @param moduleId its public id
 * @param title its title, that of the draft if there is one
 * @param ageBand the name of its age band
 * @param strand the name of its strand
 * @param publishedId the public id of its newest published edition; null for none
 * @param number the number of that; 0 for none
 * @param draftId the public id of its draft; null for none
 * @param status how that stands; null for none
 * @param editor who handed that in, or else began it; null when it came with the product
 * @param readings who must still read it
 */
public record EditedModuleLine(
        String moduleId,
        String title,
        String ageBand,
        String strand,
        String publishedId,
        int number,
        String draftId,
        EditionStatus status,
        String editor,
        List<String> readings) {}
