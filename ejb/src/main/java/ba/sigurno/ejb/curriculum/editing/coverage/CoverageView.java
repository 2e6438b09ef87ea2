package ba.sigurno.ejb.curriculum.editing.coverage;

import ba.sigurno.persistence.curriculum.module.EditionStatus;
import ba.sigurno.persistence.i18n.Language;
import java.util.List;

/**
 * Which outcomes the modules cover, in which languages.
 *
 * @param languages the languages, in order
 * @param bands the age bands, youngest first
 */
public record CoverageView(List<Language> languages, List<Band> bands) {

    /**
     * An age band.
     *
     * @param code its code
     * @param name its name
     * @param outcomes its outcomes, in order
     */
    public record Band(String code, String name, List<Line> outcomes) {}

    /**
     * An outcome.
     *
     * @param code its code
     * @param text what pupils can do
     * @param cells how it is covered, one for each language
     */
    public record Line(String code, String text, List<Cell> cells) {}

    /**
     * How far an outcome is covered in one language, by the module that is furthest.
     *
     * @param language the language
     * @param status how the edition of that module stands; null when no module covers it
     * @param editionId the public id of that edition; null for none
     * @param title its title; null for none
     * @param reading whether somebody must still read it
     */
    public record Cell(Language language, EditionStatus status, String editionId, String title, boolean reading) {}
}
