package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.persistence.territory.Authority;
import java.time.LocalDate;
import java.util.List;

/**
 * What a coordinator sees of the trainings of teachers.
 *
 * @param teachers one page of them; empty for an authority that coordinates others, which sees sums
 * @param named whether teachers are shown by name
 * @param programmes the sums, the most awarded first
 */
public record TeacherReport(Authority authority, boolean named, Page<Row> teachers, List<Programme> programmes) {

    /**
     * A teacher in service.
     *
     * @param schools of the jurisdiction, at which the teacher teaches
     * @param awards one for a programme, the last given first
     * @param begun the titles of programmes that the teacher is on the way in
     */
    public record Row(String name, String schools, List<Award> awards, List<String> begun) {}

    /**
     * An award.
     *
     * @param validUntil the last day on which it is valid; null for ever
     * @param valid whether it still is
     */
    public record Award(String title, LocalDate validUntil, boolean valid) {}

    /**
     * A programme in the whole jurisdiction.
     *
     * @param seated how many teachers have or had a seat
     * @param awarded how many of all teachers have a valid certificate
     */
    public record Programme(String title, long seated, long awarded) {

        /** How many of those with a seat have a certificate, in percent. */
        public long getShare() {
            return seated == 0 ? (awarded == 0 ? 0 : 100) : Math.min(100, 100 * awarded / seated);
        }
    }
}
