package ba.sigurno.ejb.training;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.training.ProgrammeText;
import ba.sigurno.persistence.training.TrainingProgramme;

/** What a programme says in a reader's language. */
public final class ProgrammeTexts {

    private ProgrammeTexts() {}

    /** Its title. */
    public static String title(TrainingProgramme programme, Language language) {
        return in(programme, language).getTitle();
    }

    static ProgrammeText in(TrainingProgramme programme, Language language) {
        return Localised.text(
                programme.getTexts(),
                language,
                latin -> new ProgrammeText(
                        Transliterator.toCyrillic(latin.getTitle()),
                        Transliterator.toCyrillic(latin.getDescription())));
    }
}
