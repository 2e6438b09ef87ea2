package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A trainer who could hold a workshop on a day, or could not.
 *
 * @param minutes the time on the road from home to the school; null when it is not known
 * @param possible whether nothing forbids it
 * @param reasons what speaks against it, in the reader's language
 * @param busy the times of that day at which the trainer is busy already, such as {@code 10:00–11:30}
 */
public record TrainerOffer(
        String publicId, String name, Integer minutes, boolean possible, List<String> reasons, List<String> busy) {

    /** Who can comes first, of these the nearest, of these who has least to do that day. */
    static final Comparator<TrainerOffer> BY_FIT = Comparator.comparing(TrainerOffer::possible)
            .reversed()
            .thenComparing(TrainerOffer::minutes, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(offer -> offer.busy().size());

    static TrainerOffer of(TrainerFit fit, LocalDate day) {
        var clashes = fit.onDay(day);
        var minutes = fit.minutesFromHome();
        return new TrainerOffer(
                fit.trainer().getPublicId(),
                fit.trainer().getDisplayName(),
                minutes.isPresent() ? minutes.getAsInt() : null,
                clashes.stream().noneMatch(Clash::hard),
                clashes.stream().map(clash -> clash.text(fit.reader())).toList(),
                fit.engagements().stream().map(TrainerOffer::hours).toList());
    }

    static String hours(Engagement engagement) {
        return Dates.time(engagement.time().startsAt()) + "–"
                + Dates.time(engagement.time().endsAt());
    }
}
