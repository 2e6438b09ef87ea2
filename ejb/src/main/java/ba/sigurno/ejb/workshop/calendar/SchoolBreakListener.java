package ba.sigurno.ejb.workshop.calendar;

import ba.sigurno.persistence.workshop.calendar.SchoolBreak;

/** Takes breaks as they are added, in a room where something may stand on their days; as part of the caller's transaction. */
public interface SchoolBreakListener {

    /** Takes a break that is stored. */
    void added(SchoolBreak added);
}
