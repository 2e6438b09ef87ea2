package ba.sigurno.ejb.workshop.season;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiJoiner;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The rules of a season. Who is able, free and near enough, and whether a school is open, decides already among which days a
 * visit can choose; the rest is counted here. Hard: what cannot be done. Medium: requests without a place. Soft, in tenths of
 * a kilometre: all that is weighed against the road.
 */
public class SeasonRules implements ConstraintProvider {

    static final String TOO_MANY = "too many on a day";
    static final String HOURS = "hours of a day";
    static final String CLASS_TWICE = "class twice on a day";
    static final String NO_PLACE = "without a place";
    static final String ROAD = "road";
    static final String NOT_PREFERRED = "not on a preferred day";
    static final String OUT_OF_HOURS = "not in the hours of the school";
    static final String LOAD = "fair load";
    static final String MOVED = "moved";

    /** A kilometre. */
    private static final int KILOMETRE = 10;

    /** A school has one of its preferred days unless that costs more than 150 kilometres. */
    private static final int PREFERRED_DAY = 150 * KILOMETRE;

    /** A school has its workshop in the hours that it would like unless that costs more than 60 kilometres. */
    private static final int PREFERRED_HOURS = 60 * KILOMETRE;

    /** Who was told a day and an hour is told another one only for more than 200 kilometres. */
    private static final int KEPT = 200 * KILOMETRE;

    /** Who has a day matters as much as ten who have none. */
    private static final int TOLD = 10;

    /** Of two trainers of whom one holds ten more, a workshop goes to the other for 12 kilometres. */
    private static final int FAIRNESS = 6;

    // Constants, so that the rules share what they have in common: it is then computed once for all of them.

    private static final Function<Visit, TrainerDay> DAY = Visit::getDay;

    private static final UniConstraintCollector<Visit, ?, List<Visit>> VISITS =
            ConstraintCollectors.collectAndThen(ConstraintCollectors.toList(), List::copyOf);

    private static final BiFunction<TrainerDay, List<Visit>, DayRoute> ROUTE = DayRoute::of;

    private static final BiJoiner<Visit, Visit> SAME_DATE =
            Joiners.equal(visit -> visit.getDay().getDate());

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            tooMany(factory),
            hours(factory),
            classTwice(factory),
            noPlace(factory),
            road(factory),
            notPreferred(factory),
            outOfHours(factory),
            load(factory),
            moved(factory)
        };
    }

    /** Returns whether a trainer holds such a workshop. */
    static boolean isAble(SeasonTrainer trainer, SeasonRequest request) {
        return holdsTopic(trainer, request) && trainer.languages().contains(request.language());
    }

    static boolean holdsTopic(SeasonTrainer trainer, SeasonRequest request) {
        return trainer.topics().contains(request.topic());
    }

    /** Returns whether the trainer works and the school has lessons. */
    static boolean isOpen(TrainerDay day, SeasonRequest request) {
        return !day.getTrainer().leave().contains(day.getDate())
                && !request.closedDays().contains(day.getDate());
    }

    private Constraint tooMany(ConstraintFactory factory) {
        return routes(factory)
                .filter(route -> route.tooMany() > 0)
                .penalize(HardMediumSoftScore.ofHard(60), DayRoute::tooMany)
                .asConstraint(TOO_MANY);
    }

    private Constraint hours(ConstraintFactory factory) {
        return routes(factory)
                .filter(route -> route.overrun() > 0)
                .penalize(HardMediumSoftScore.ONE_HARD, DayRoute::overrun)
                .asConstraint(HOURS);
    }

    private Constraint classTwice(ConstraintFactory factory) {
        return factory.forEachUniquePair(Visit.class, SAME_DATE, Joiners.filtering(Visit::isRivalOf))
                .penalize(HardMediumSoftScore.ofHard(60))
                .asConstraint(CLASS_TWICE);
    }

    private Constraint noPlace(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Visit.class)
                .filter(visit -> visit.getDay() == null)
                .penalize(HardMediumSoftScore.ONE_MEDIUM, SeasonRules::weight)
                .asConstraint(NO_PLACE);
    }

    /** Who was told a day is not left without one for the sake of others. */
    private static int weight(Visit visit) {
        int weight = visit.getRequest().weight();
        return visit.getPresentDay() == null ? weight : TOLD * weight;
    }

    private Constraint road(ConstraintFactory factory) {
        return routes(factory)
                .penalize(HardMediumSoftScore.ofSoft(KILOMETRE), DayRoute::kilometres)
                .asConstraint(ROAD);
    }

    private Constraint notPreferred(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .filter(visit -> !visit.isOnPreferredDay())
                .penalize(HardMediumSoftScore.ofSoft(PREFERRED_DAY))
                .asConstraint(NOT_PREFERRED);
    }

    private Constraint outOfHours(ConstraintFactory factory) {
        return routes(factory)
                .filter(route -> route.outOfHours() > 0)
                .penalize(HardMediumSoftScore.ofSoft(PREFERRED_HOURS), DayRoute::outOfHours)
                .asConstraint(OUT_OF_HOURS);
    }

    /** The squares of how many each holds are least when all hold as many. */
    private Constraint load(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .groupBy(visit -> visit.getDay().getTrainer().id(), ConstraintCollectors.count())
                .penalize(HardMediumSoftScore.ofSoft(FAIRNESS), (trainer, count) -> count * count)
                .asConstraint(LOAD);
    }

    private Constraint moved(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Visit.class)
                .filter(Visit::isMoved)
                .penalize(HardMediumSoftScore.ofSoft(KEPT))
                .asConstraint(MOVED);
    }

    private static UniConstraintStream<DayRoute> routes(ConstraintFactory factory) {
        return factory.forEach(Visit.class).groupBy(DAY, VISITS).map(ROUTE);
    }
}
