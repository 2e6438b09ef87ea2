package ba.sigurno.ejb.training.programme;

import ba.sigurno.ejb.training.session.SessionLine;
import ba.sigurno.persistence.training.programme.EditionState;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import java.math.BigDecimal;
import java.util.List;

/**
 * An edition of a programme as the programme's page shows it.
 *
 * @param editionId the public id of the edition
 * @param version how often the edition was changed
 * @param outcomes what a teacher can do afterwards
 * @param validMonths for how many months its awards are valid; null for ever
 * @param leastLevel from which level on trainers lead it
 * @param trainers the names of the only ones who do; empty for all of that level
 * @param editions all that the caller may see, the last first
 * @param sessions the latest sessions of it that the caller leads
 * @param sessionCount how many there are
 * @param rights what the caller can do
 */
public record ProgrammeView(
        String publicId,
        String editionId,
        int version,
        int number,
        EditionState state,
        String title,
        String description,
        List<String> outcomes,
        BigDecimal hours,
        int points,
        List<Scheme> schemes,
        Integer validMonths,
        int renewalMonths,
        TrainerLevel leastLevel,
        String trainers,
        List<RequirementFacts> requirements,
        List<EditionLine> editions,
        List<SessionLine> sessions,
        long sessionCount,
        Rights rights) {

    /** The most sessions that are shown. */
    public static final int MAX_SESSIONS = 12;

    /**
     * The points in the scheme of an authority that has its own.
     *
     * @param name what the scheme is called; empty for nothing
     */
    public record Scheme(String authority, int points, String name) {}

    /** An edition by its number. */
    public record EditionLine(int number, EditionState state) {}

    /**
     * The caller's rights on the programme and the edition shown.
     *
     * @param lead whether the caller leads trainings, and so sees all programmes and who leads them
     * @param write whether the caller writes programmes
     * @param change whether the edition is a draft that the caller writes
     * @param close whether it can be closed
     * @param revise whether a next edition can be begun
     * @param discard whether the draft can be given up while the programme stays
     * @param delete whether the programme was never open and can be deleted
     * @param replaced the number of the edition that closes when the draft is opened; null for none
     */
    public record Rights(
            boolean lead,
            boolean write,
            boolean change,
            boolean close,
            boolean revise,
            boolean discard,
            boolean delete,
            Integer replaced) {

        /** Of who only reads. */
        static Rights reading(boolean lead) {
            return new Rights(lead, false, false, false, false, false, false, null);
        }
    }
}
