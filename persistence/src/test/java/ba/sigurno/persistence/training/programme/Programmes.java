package ba.sigurno.persistence.training.programme;

import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;

/** Programmes for tests. */
public final class Programmes {

    private Programmes() {}

    /** An open edition of four and a half hours and three points. */
    public static ProgrammeEdition open() {
        var programme = new TrainingProgramme(new BigDecimal("4.5"), 3);
        programme.latest().text(Language.BOSNIAN, "Djeca na internetu", "Osnove.", "");
        programme.open(programme.latest());
        return programme.latest();
    }
}
