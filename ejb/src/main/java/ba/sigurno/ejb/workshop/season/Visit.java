package ba.sigurno.ejb.workshop.season;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A request that is given a trainer's day. The days among which it can choose keep the rules that concern it alone; its hour
 * follows from the others of that day.
 */
@PlanningEntity(difficultyComparatorClass = Visit.ByChoice.class)
public class Visit {

    /** The first to be placed are those without a place to choose, then the others, who choose among less first. */
    public static final class ByChoice implements Comparator<Visit> {

        @Override
        public int compare(Visit one, Visit other) {
            return Comparator.<Visit>comparingInt(visit -> -visit.candidates.size())
                    .thenComparingInt(visit -> visit.request.weight())
                    .thenComparing(Visit::getId)
                    .compare(one, other);
        }
    }

    @PlanningId
    private String id;

    private SeasonRequest request;

    @PlanningPin
    private boolean pinned;

    private List<TrainerDay> candidates;

    private BitSet candidateIndexes;

    private TrainerDay presentDay;

    private Set<String> rivals;

    @PlanningVariable(allowsUnassigned = true)
    private TrainerDay day;

    /** For the solver's copies. */
    Visit() {}

    Visit(SeasonRequest request, Collection<TrainerDay> candidates, TrainerDay presentDay) {
        this.id = request.id();
        this.request = request;
        this.candidates = List.copyOf(candidates);
        this.candidateIndexes = new BitSet();
        candidates.forEach(each -> candidateIndexes.set(each.getIndex()));
        this.presentDay = presentDay;
        this.pinned = presentDay != null && request.present().fixed();
        this.rivals = new HashSet<>();
        this.day = presentDay;
    }

    void addRival(Visit other) {
        rivals.add(other.id);
    }

    public String getId() {
        return id;
    }

    public SeasonRequest getRequest() {
        return request;
    }

    /** Returns the trainers' days on which it can be held as far as it alone is concerned. */
    @ValueRangeProvider
    public List<TrainerDay> getCandidates() {
        return candidates;
    }

    boolean canBeOn(TrainerDay trainerDay) {
        return candidateIndexes.get(trainerDay.getIndex());
    }

    /** Returns its day in the plan as it stands; null when it has none. */
    public TrainerDay getPresentDay() {
        return presentDay;
    }

    public boolean isPinned() {
        return pinned;
    }

    /** Returns its day; null while it has no place. */
    public TrainerDay getDay() {
        return day;
    }

    public void setDay(TrainerDay day) {
        this.day = day;
    }

    /** Returns whether it would be elsewhere than in the plan as it stands. */
    public boolean isMoved() {
        return presentDay != null && day != presentDay;
    }

    public boolean isOnPreferredDay() {
        return request.preferredDays().isEmpty() || request.preferredDays().contains(day.getDate());
    }

    boolean hasRivals() {
        return !rivals.isEmpty();
    }

    boolean isRivalOf(Visit other) {
        return rivals.contains(other.id);
    }

    /** Returns the minute at which it starts on a day of the plan as it stands; -1 where the hour is free to choose. */
    int startHeldOn(TrainerDay trainerDay) {
        return trainerDay == presentDay ? request.present().start() : -1;
    }

    @Override
    public String toString() {
        return id;
    }
}
