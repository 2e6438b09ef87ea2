package ba.sigurno.ejb.competition.edition;

import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import java.time.Instant;

/** The phase of an edition. */
public enum EditionPhase {
    /** It is being edited. */
    DRAFT,
    /** It is switched on, and opens by itself. */
    ON,
    /** It takes answers. */
    OPEN,
    /** It takes no answers any more. */
    OVER;

    /** Returns the phase of an edition at a moment. */
    public static EditionPhase of(CompetitionEdition edition, Instant now) {
        if (!edition.isSwitchedOn()) {
            return DRAFT;
        }
        return edition.isOver(now) ? OVER : edition.isOpen(now) ? OPEN : ON;
    }
}
