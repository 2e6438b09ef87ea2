package ba.sigurno.ejb.workshop.approval;

import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.approval.ApprovalDeputy;
import java.time.LocalDate;
import java.util.List;

/** An authority and those who stand in for its coordinators, today or later, the first first. */
public record DeputyLine(Authority authority, List<Deputy> deputies) {

    /** Somebody and the days; {@code publicId} is that of the days and not of the person. */
    public record Deputy(String publicId, String name, LocalDate firstDay, LocalDate lastDay) {

        static Deputy of(ApprovalDeputy each) {
            return new Deputy(
                    each.getPublicId(), each.getDeputy().getDisplayName(), each.getFirstDay(), each.getLastDay());
        }
    }
}
