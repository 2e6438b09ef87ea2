package ba.sigurno.persistence.training.programme;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.SessionTime;
import java.math.BigDecimal;
import java.time.Duration;

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

    /** Four hours that begin so many days from {@link Country#NOW}. */
    public static SessionTime inDays(int days) {
        var start = Country.NOW.plus(Duration.ofDays(days));
        return new SessionTime(start, start.plus(Duration.ofHours(4)));
    }
}
