package ba.sigurno.ejb.workshop.season;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Proposes what is likely to save road: a visit goes to the day of a near one, changes places with it, or both go to a day
 * of their own. Moves at random would find such pairs among hundreds of days only by chance. What is planned is handed over with
 * all that was put beside it: one after the other they would not go, since the first to leave saves no road and costs one.
 */
public class NearVisitMoves implements MoveIteratorFactory<Season, VisitMove> {

    /** How many of the nearest a visit is brought together with. */
    private static final int NEAR = 40;

    /** Of so many moves of what is planned one hands the whole day over. */
    private static final int HANDED_OVER = 10;

    private Map<Visit, Visit[]> near = Map.of();
    private Map<Visit, TrainerDay[]> preferred = Map.of();

    @Override
    public void phaseStarted(ScoreDirector<Season> director) {
        var visits = director.getWorkingSolution().getVisits();
        near = new IdentityHashMap<>();
        preferred = new IdentityHashMap<>();
        for (var visit : visits) {
            if (!visit.isPinned() && !visit.getCandidates().isEmpty()) {
                var roads = visit.getCandidates().get(0).getRoads();
                near.put(
                        visit,
                        visits.stream()
                                .filter(other -> other != visit)
                                .sorted(Comparator.comparingInt(other -> distance(roads, visit, other)))
                                .limit(NEAR)
                                .toArray(Visit[]::new));
                preferred.put(
                        visit,
                        visit.getCandidates().stream()
                                .filter(day ->
                                        visit.getRequest().preferredDays().contains(day.getDate()))
                                .toArray(TrainerDay[]::new));
            }
        }
    }

    private static int distance(SeasonRoads roads, Visit one, Visit other) {
        return one.getRequest().school() == other.getRequest().school()
                ? -1
                : roads.kilometresBetween(
                        one.getRequest().municipality(), other.getRequest().municipality());
    }

    @Override
    public void phaseEnded(ScoreDirector<Season> director) {
        near = Map.of();
        preferred = Map.of();
    }

    @Override
    public long getSize(ScoreDirector<Season> director) {
        return (long) near.size() * NEAR;
    }

    @Override
    public Iterator<VisitMove> createOriginalMoveIterator(ScoreDirector<Season> director) {
        throw new UnsupportedOperationException("these moves are drawn at random");
    }

    @Override
    public Iterator<VisitMove> createRandomMoveIterator(ScoreDirector<Season> director, Random random) {
        var visits = new ArrayList<Visit>();
        director.getWorkingSolution().getVisits().stream()
                .filter(near::containsKey)
                .forEach(visits::add);
        return new Drawn(visits, random);
    }

    private final class Drawn implements Iterator<VisitMove> {

        private final List<Visit> visits;
        private final Random random;

        Drawn(List<Visit> visits, Random random) {
            this.visits = visits;
            this.random = random;
        }

        @Override
        public boolean hasNext() {
            return !visits.isEmpty();
        }

        @Override
        public VisitMove next() {
            var visit = visits.get(random.nextInt(visits.size()));
            if (visit.getDay() != null && visit.getDay() == visit.getPresentDay() && random.nextInt(HANDED_OVER) == 0) {
                return handedOver(visit);
            }
            int kind = random.nextInt(10);
            var others = near.get(visit);
            if (kind >= 8 || others.length == 0) {
                return elsewhere(visit);
            }
            var other = others[random.nextInt(others.length)];
            if (kind >= 7) {
                return together(visit, other);
            }
            var day = other.getDay();
            if (day == null || day == visit.getDay() || !visit.canBeOn(day)) {
                return elsewhere(visit);
            }
            boolean swapped =
                    kind >= 5 && !other.isPinned() && (visit.getDay() == null || other.canBeOn(visit.getDay()));
            return swapped ? new VisitMove(visit, day, other, visit.getDay()) : new VisitMove(visit, day);
        }

        private VisitMove handedOver(Visit visit) {
            var day = visit.getDay();
            var takers = visit.getCandidates().stream()
                    .filter(other -> other != day && other.getDate().equals(day.getDate()))
                    .toList();
            if (takers.isEmpty()) {
                return elsewhere(visit);
            }
            var taker = takers.get(random.nextInt(takers.size()));
            return new VisitMove(
                    visits.stream()
                            .filter(other -> other.getDay() == day && other.canBeOn(taker))
                            .toList(),
                    taker);
        }

        private VisitMove elsewhere(Visit visit) {
            var days = preferred.get(visit);
            return days.length > 0 && random.nextBoolean()
                    ? new VisitMove(visit, days[random.nextInt(days.length)])
                    : new VisitMove(
                            visit,
                            visit.getCandidates()
                                    .get(random.nextInt(visit.getCandidates().size())));
        }

        private VisitMove together(Visit visit, Visit other) {
            var days = preferred.get(visit);
            var day = days.length > 0
                    ? days[random.nextInt(days.length)]
                    : visit.getCandidates()
                            .get(random.nextInt(visit.getCandidates().size()));
            return !other.isPinned() && other.canBeOn(day)
                    ? new VisitMove(visit, day, other, day)
                    : new VisitMove(visit, day);
        }
    }
}
