package ba.sigurno.ejb.workshop.trainer;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A trainer of workshops in a list.
 *
 * @param profile what there is of the profile; null until there is one
 */
public record WorkshopTrainerLine(String accountId, String name, Summary profile) {

    /**
     * A profile in short.
     *
     * @param home the municipality, in the reader's script
     * @param topics the number of topics
     * @param leave the leave of today or else the next one; null when none is ahead
     */
    public record Summary(
            String home,
            int topics,
            List<Language> languages,
            int maxMinutes,
            int maxADay,
            boolean trainee,
            TrainerProfileView.Leave leave) {

        static Summary of(TrainerProfile profile, LocalDate today, Language reader) {
            return new Summary(
                    profile.getHome().nameIn(reader),
                    profile.getTopics().size(),
                    profile.getLanguages().stream().sorted().toList(),
                    profile.getMaxMinutes(),
                    profile.getMaxADay(),
                    profile.isTrainee(),
                    next(profile, today).orElse(null));
        }

        private static Optional<TrainerProfileView.Leave> next(TrainerProfile profile, LocalDate today) {
            return profile.getLeave().stream()
                    .filter(leave -> !leave.getLastDay().isBefore(today))
                    .findFirst()
                    .map(TrainerProfileView.Leave::of);
        }
    }
}
