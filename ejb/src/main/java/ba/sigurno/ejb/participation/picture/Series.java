package ba.sigurno.ejb.participation.picture;

import ba.sigurno.ejb.i18n.Percent;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import java.math.BigDecimal;
import java.util.List;

/**
 * How many pupils were reached by the end of each month of a school year.
 *
 * @param year the school year
 * @param enrolled the pupils enrolled; 0 when not known
 * @param reached those who had completed a module, September first, as far as the year has come
 */
public record Series(SchoolYear year, long enrolled, List<Long> reached) {

    /** Returns the share of the enrolled pupils in percent; null for a month to come, or when it is not known. */
    public BigDecimal share(int month) {
        return enrolled == 0 || month < 0 || month >= reached.size()
                ? null
                : Percent.of(Math.min(reached.get(month), enrolled), enrolled);
    }

    /** Returns the share in the last month there is. */
    public BigDecimal share() {
        return share(reached.size() - 1);
    }

    /** Returns the pupils reached in the last month there is. */
    public long last() {
        return reached.get(reached.size() - 1);
    }
}
