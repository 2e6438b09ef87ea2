package ba.sigurno.ejb.competition.running;

import java.time.Instant;
import java.util.Comparator;

/**
 * What everybody may know of an edition.
 *
 * @param id its public id
 * @param year the year of its Safer Internet Day
 * @param rehearsal whether it only tries out the day
 * @param title what it is called
 * @param rules its rules in CommonMark; may be empty
 * @param prizes what there is to win in CommonMark; may be empty
 * @param opensAt when the first answer is taken
 * @param closesAt the first moment that is too late
 * @param phase whether it is yet to come, open or over
 * @param seedCommitment what is published beforehand of the draw's seed
 */
public record EditionInfo(
        String id,
        int year,
        boolean rehearsal,
        String title,
        String rules,
        String prizes,
        Instant opensAt,
        Instant closesAt,
        Phase phase,
        String seedCommitment) {

    /** Which people most likely mean: the one that is open, then the next, then the last; in earnest before a rehearsal. */
    public static final Comparator<EditionInfo> LIKELIEST_FIRST = Comparator.comparing(
                    (EditionInfo edition) -> edition.phase() == Phase.OVER)
            .thenComparing(edition -> edition.phase() == Phase.TO_COME)
            .thenComparing(EditionInfo::rehearsal);

    /** Where in its day an edition is. */
    public enum Phase {
        /** The opening is yet to come. */
        TO_COME,
        /** Answers are taken. */
        OPEN,
        /** It is too late for answers. */
        OVER
    }
}
