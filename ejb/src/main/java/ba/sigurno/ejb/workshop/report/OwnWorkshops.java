package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import java.util.List;

/**
 * The workshops of a trainer.
 *
 * @param waiting those that are over and wait for the report, the oldest first
 * @param ahead those to come, today's first
 * @param held those held in the school year, the latest first
 * @param minutes how long these were planned for, all together
 */
public record OwnWorkshops(
        List<OwnWorkshopLine> waiting,
        List<OwnWorkshopLine> ahead,
        Page<OwnWorkshopLine> held,
        SchoolYear year,
        long minutes) {}
