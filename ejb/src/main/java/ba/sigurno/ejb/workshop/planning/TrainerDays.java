package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import java.time.LocalDate;
import java.util.List;

/**
 * A trainer on some days.
 *
 * @param accountId the public id of the account
 * @param days one for each day that is shown
 */
public record TrainerDays(String accountId, String name, List<Cell> days) {

    /** How a trainer stands on a day. */
    public enum Standing {
        /** Has nothing to do. */
        FREE,
        /** Has something to do, and may have time for more. */
        SOME,
        /** Holds as many workshops as one a day can. */
        FULL,
        /** Is on leave. */
        AWAY
    }

    /** A day of a trainer; {@code hours} are the times at which the trainer is busy. */
    public record Cell(LocalDate day, Standing standing, List<String> hours) {}

    /** Returns a day of a trainer, whose profile may be null, given the engagements of some days. */
    static Cell cell(TrainerProfile profile, List<Engagement> engagements, LocalDate day) {
        var on = engagements.stream()
                .filter(engagement ->
                        Dates.local(engagement.time().startsAt()).toLocalDate().equals(day))
                .toList();
        return new Cell(
                day,
                standing(profile, on, day),
                on.stream().map(TrainerOffer::hours).toList());
    }

    private static Standing standing(TrainerProfile profile, List<Engagement> on, LocalDate day) {
        if (profile != null && profile.leaveOn(day).isPresent()) {
            return Standing.AWAY;
        }
        long workshops = on.stream().filter(Engagement::isWorkshop).count();
        if (profile != null && workshops >= profile.getMaxADay()) {
            return Standing.FULL;
        }
        return on.isEmpty() ? Standing.FREE : Standing.SOME;
    }
}
