package ba.sigurno.ejb.competition.edition;

import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import java.time.Instant;

/** Where an edition stands. */
public enum EditionPhase {
    /** It is put together. */
    DRAFT,
    /** It opens of itself. */
    ON,
    /** Answers are taken. */
    OPEN,
    /** It is too late for answers. */
    OVER;

    /** Where an edition stands at a moment. */
    public static EditionPhase of(CompetitionEdition edition, Instant now) {
        if (!edition.isSwitchedOn()) {
            return DRAFT;
        }
        return edition.isOver(now) ? OVER : edition.isOpen(now) ? OPEN : ON;
    }
}
