package ba.sigurno.ejb.training;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.ProgrammeText;

/** Gives the texts of a programme's edition in a reader's language. */
public final class ProgrammeTexts {

    private ProgrammeTexts() {}

    /** Its title. */
    public static String title(ProgrammeEdition edition, Language language) {
        return in(edition, language).getTitle();
    }

    /** All of it. */
    public static ProgrammeText in(ProgrammeEdition edition, Language language) {
        return Localised.text(
                edition.getTexts(),
                language,
                latin -> new ProgrammeText(
                        Transliterator.toCyrillic(latin.getTitle()),
                        Transliterator.toCyrillic(latin.getDescription()),
                        Transliterator.toCyrillic(String.join("\n", latin.getOutcomes()))));
    }
}
