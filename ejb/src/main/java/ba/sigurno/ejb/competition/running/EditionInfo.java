package ba.sigurno.ejb.competition.running;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * An edition as it is published.
 *
 * @param id its public id
 * @param year the year of its Safer Internet Day
 * @param rehearsal whether it is a rehearsal
 * @param title its title
 * @param rules its rules in CommonMark; may be empty
 * @param prizes its prizes in CommonMark; may be empty
 * @param opensAt the moment from which answers are taken
 * @param closesAt the first moment that is too late
 * @param phase whether it is yet to come, open or over
 * @param seedCommitment the commitment to the draw's seed, published beforehand
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

    /** The time before its opening in which people are told of an edition. */
    private static final Duration SOON = Duration.ofDays(30);

    /**
     * Puts the edition first that people most likely mean: the open one, then the next, then the last; in earnest
     * before a rehearsal.
     */
    public static final Comparator<EditionInfo> LIKELIEST_FIRST = Comparator.comparing(
                    (EditionInfo edition) -> edition.phase() == Phase.OVER)
            .thenComparing(edition -> edition.phase() == Phase.TO_COME)
            .thenComparing(EditionInfo::rehearsal);

    /** Returns whether it takes answers, or will soon. */
    public boolean isNews(Instant now) {
        return phase == Phase.OPEN || phase == Phase.TO_COME && opensAt.isBefore(now.plus(SOON));
    }

    /** The phase of an edition for the public. */
    public enum Phase {
        /** It is not open yet. */
        TO_COME,
        /** It takes answers. */
        OPEN,
        /** It takes no answers any more. */
        OVER
    }
}
