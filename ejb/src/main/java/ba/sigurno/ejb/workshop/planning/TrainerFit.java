package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.road.Journey;
import ba.sigurno.ejb.workshop.road.RoadTable;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.request.PlannedTime;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Judges whether a trainer can hold a workshop on a day, and says in words what speaks against it.
 *
 * @param profile null when nobody has written one: then nothing is known that could speak against the trainer
 * @param engagements those of the trainer on that day but the workshop itself, in order of time
 * @param roads among the homes of trainers, the school, and where the trainer is that day
 * @param reader the language in which a clash is told
 */
record TrainerFit(
        Account trainer,
        TrainerProfile profile,
        List<Engagement> engagements,
        RoadTable roads,
        WorkshopRequest request,
        Language reader) {

    /** Returns what speaks against the day and the trainer as who holds the workshop, whatever the hour. */
    List<Clash> onDay(LocalDate day) {
        return onDay(day, true);
    }

    /**
     * Returns what speaks against the day and somebody who comes beside the trainer, whatever the hour: topic and language
     * are the trainer's, and a trainee is welcome.
     */
    List<Clash> besideOnDay(LocalDate day) {
        return onDay(day, false);
    }

    private List<Clash> onDay(LocalDate day, boolean holds) {
        var clashes = new ArrayList<Clash>();
        if (profile == null) {
            clashes.add(Clash.soft("profile", name()));
            return clashes;
        }
        profile.leaveOn(day)
                .ifPresent(leave -> clashes.add(Clash.hard(
                        "trainer_away",
                        name(),
                        Dates.shortDate(reader, leave.getFirstDay()),
                        Dates.shortDate(reader, leave.getLastDay()))));
        if (engagements.stream().filter(Engagement::isWorkshop).count() >= profile.getMaxADay()) {
            clashes.add(Clash.hard("trainer_full", name(), profile.getMaxADay()));
        }
        if (holds) {
            asHolder(clashes);
        }
        minutesFromHome().stream()
                .filter(minutes -> minutes > profile.getMaxMinutes())
                .forEach(minutes -> clashes.add(Clash.soft("far", name(), minutes, profile.getMaxMinutes())));
        return clashes;
    }

    private void asHolder(List<Clash> clashes) {
        if (!profile.getTopics().contains(request.getTopic())) {
            clashes.add(Clash.hard("trainer_topic", name(), TopicTexts.title(request.getTopic(), reader)));
        }
        var language = request.getNeeds().getLanguage();
        if (!profile.speaks(language)) {
            clashes.add(Clash.hard("trainer_language", name(), language.getNativeName()));
        }
        if (isTrainee()) {
            clashes.add(alone());
        }
    }

    /** Returns that a trainee would be there without somebody who is none. */
    Clash alone() {
        return Clash.hard("trainer_alone", name());
    }

    boolean isTrainee() {
        return profile != null && profile.isTrainee();
    }

    /** Returns what speaks against a time, besides {@link #onDay}. */
    List<Clash> at(PlannedTime time) {
        var clashes = new ArrayList<Clash>();
        engagements.stream()
                .filter(engagement -> overlap(engagement, time))
                .forEach(engagement -> clashes.add(Clash.hard(
                        "trainer_busy",
                        name(),
                        engagement.title(reader),
                        Dates.dateTime(reader, engagement.time().startsAt()))));
        engagements.stream()
                .filter(engagement -> !engagement.time().endsAt().isAfter(time.startsAt()))
                .max(Comparator.comparing(engagement -> engagement.time().endsAt()))
                .ifPresent(before -> road(before, before.time().endsAt(), time.startsAt(), true, clashes));
        engagements.stream()
                .filter(engagement -> !engagement.time().startsAt().isBefore(time.endsAt()))
                .findFirst()
                .ifPresent(after -> road(after, time.endsAt(), after.time().startsAt(), false, clashes));
        return clashes;
    }

    /** Returns the time on the road from home to the school, in minutes; empty when it is not known. */
    OptionalInt minutesFromHome() {
        return profile == null
                ? OptionalInt.empty()
                : roads.minutes(profile.getHome(), request.getSchool().getMunicipality());
    }

    private static boolean overlap(Engagement engagement, PlannedTime time) {
        return time.overlaps(engagement.time().startsAt(), engagement.time().endsAt());
    }

    /** Adds a clash when the time between two things is too short for the road between them; at one school there is none. */
    private void road(Engagement other, Instant from, Instant until, boolean outward, List<Clash> clashes) {
        if (!request.getSchool().equals(other.school())) {
            new Journey(
                            trainer,
                            other.place(),
                            other.municipality(),
                            request.getSchool().getMunicipality(),
                            from,
                            until,
                            outward)
                    .tooLong(roads, reader)
                    .ifPresent(rule -> clashes.add(new Clash(true, rule)));
        }
    }

    private String name() {
        return Transliterator.inScriptOf(reader, trainer.getDisplayName());
    }
}
