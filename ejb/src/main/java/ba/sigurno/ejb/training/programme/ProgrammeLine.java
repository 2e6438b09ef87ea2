package ba.sigurno.ejb.training.programme;

import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.EditionState;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import java.math.BigDecimal;

/**
 * A programme as a line of the list: its open edition, or else its last one.
 *
 * @param number of the edition
 * @param validMonths for how many months its awards are valid; null for ever
 * @param held how many sessions were held, of all editions
 * @param drafted the number of the next edition, which is being written; null for none
 */
public record ProgrammeLine(
        String publicId,
        String title,
        EditionState state,
        int number,
        BigDecimal hours,
        int points,
        Integer validMonths,
        long held,
        Integer drafted) {

    static ProgrammeLine of(TrainingProgramme programme, long held, Language reader) {
        var edition = programme.current();
        var months = edition.getValidMonths();
        return new ProgrammeLine(
                programme.getPublicId(),
                ProgrammeTexts.title(edition, reader),
                edition.getState(),
                edition.getNumber(),
                edition.getHours(),
                edition.getPoints(),
                months.isPresent() ? months.getAsInt() : null,
                held,
                drafted(programme));
    }

    private static Integer drafted(TrainingProgramme programme) {
        var latest = programme.latest();
        return latest.getState() == EditionState.DRAFT && latest.getNumber() > 1 ? latest.getNumber() : null;
    }
}
