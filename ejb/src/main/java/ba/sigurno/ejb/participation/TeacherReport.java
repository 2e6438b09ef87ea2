package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.persistence.territory.Authority;
import java.time.LocalDate;
import java.util.List;

/**
 * The report of teachers' trainings for a coordinator.
 *
 * @param teachers one page of them; empty for an authority that coordinates others, which sees sums
 * @param named whether teachers are shown by name
 * @param programmes the sums, the most awarded first
 */
public record TeacherReport(Authority authority, boolean named, Page<Row> teachers, List<Programme> programmes) {

    /**
     * A teacher in service.
     *
     * @param schools the schools of the jurisdiction at which the teacher teaches
     * @param awards the awards, one for a programme, the latest first
     * @param begun the titles of programmes begun and not finished
     */
    public record Row(String name, String schools, List<Award> awards, List<String> begun) {}

    /**
     * An award.
     *
     * @param validUntil the last day on which it is valid; null when it never expires
     * @param valid whether it is still valid
     */
    public record Award(String title, LocalDate validUntil, boolean valid) {}

    /**
     * A programme in the whole jurisdiction.
     *
     * @param seated the number of teachers who have or had a seat
     * @param awarded the number of teachers with a valid certificate
     */
    public record Programme(String title, long seated, long awarded) {

        /** Returns the share of teachers with a seat who have a certificate, in percent. */
        public long getShare() {
            return seated == 0 ? (awarded == 0 ? 0 : 100) : Math.min(100, 100 * awarded / seated);
        }
    }
}
