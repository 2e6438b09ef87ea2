package ba.sigurno.ejb.workshop.season;

import java.util.Arrays;
import java.util.List;

/**
 * The best order of a trainer's day: from home to the first school, from school to school, and home again.
 *
 * @param visits the workshops in that order
 * @param starts their starts, in minutes from midnight
 * @param kilometres the road of the whole day
 * @param overrun by how many minutes the day breaks its hours, or a workshop begins later than it is fixed for; 0 when the
 *     day can be done
 */
public record DayRoute(TrainerDay day, List<Visit> visits, List<Integer> starts, int kilometres, int overrun) {

    /**
     * Finds the order with the least overrun, of those the shortest, of those the one that is home first. Workshops wait for the
     * hours that their schools would like, unless the day cannot be done then. More workshops than
     * a day ever holds stay in the order in which they are given, which the rule about their number refuses anyway.
     */
    public static DayRoute of(TrainerDay day, List<Visit> visits) {
        if (visits.stream().anyMatch(visit -> visit.getRequest().hours() != null)) {
            var waiting = search(day, visits, true);
            if (waiting.overrun() == 0) {
                return waiting;
            }
        }
        return search(day, visits, false);
    }

    private static DayRoute search(TrainerDay day, List<Visit> visits, boolean waits) {
        var search = new Search(day, visits, waits);
        if (visits.size() <= SeasonTrainer.MAX_A_DAY) {
            search.extend(0, 0, day.getTrainer().home(), -1, day.getHours().leave(), 0, 0);
        } else {
            search.takeAsGiven();
        }
        return search.best();
    }

    /** Returns how many workshops that can still be moved are outside of the hours that their schools would like. */
    int outOfHours() {
        return (int) visits.stream()
                .filter(visit ->
                        visit.startHeldOn(day) < 0 && !visit.getRequest().isInHours(startOf(visit)))
                .count();
    }

    /** Returns how many workshops are too many for the trainer's day. */
    int tooMany() {
        return Math.max(0, visits.size() - day.getTrainer().mostADay());
    }

    /** Returns whether the day can be done. */
    public boolean fits() {
        return overrun == 0 && tooMany() == 0;
    }

    /** Returns the minute at which a workshop of this day starts. */
    public int startOf(Visit visit) {
        return starts.get(visits.indexOf(visit));
    }

    private static final class Search {

        private final TrainerDay day;
        private final boolean waits;
        private final SeasonRoads roads;
        private final SeasonHours hours;
        private final Visit[] visits;
        private final int[] order;
        private final int[] starts;
        private final int[] bestOrder;
        private final int[] bestStarts;
        private int bestKilometres = Integer.MAX_VALUE;
        private int bestOverrun = Integer.MAX_VALUE;
        private int bestEnd = Integer.MAX_VALUE;

        Search(TrainerDay day, List<Visit> visits, boolean waits) {
            this.day = day;
            this.waits = waits;
            this.roads = day.getRoads();
            this.hours = day.getHours();
            this.visits = visits.toArray(Visit[]::new);
            this.order = new int[this.visits.length];
            this.starts = new int[this.visits.length];
            this.bestOrder = new int[this.visits.length];
            this.bestStarts = new int[this.visits.length];
        }

        /** Tries each workshop that is left as the next one after {@code depth} others. */
        void extend(int depth, int used, int at, long school, int time, int kilometres, int overrun) {
            if (overrun > bestOverrun) {
                return;
            }
            if (depth == visits.length) {
                finish(at, time, kilometres, overrun);
                return;
            }
            for (int next = 0; next < visits.length; next++) {
                if ((used & 1 << next) == 0) {
                    step(depth, next, used, at, school, time, kilometres, overrun);
                }
            }
        }

        private void step(int depth, int next, int used, int at, long school, int time, int kilometres, int overrun) {
            var visit = visits[next];
            var request = visit.getRequest();
            boolean there = request.school() == school;
            int ready =
                    time + (there ? 0 : roads.minutesBetween(at, request.municipality())) + (there ? 0 : hours.setUp());
            int held = visit.startHeldOn(day);
            int start = held >= 0 ? held : hours.lessonFrom(Math.max(ready, earliest(request)));
            int end = start + request.minutes();
            int late = Math.max(0, ready - start)
                    + (held >= 0 ? 0 : Math.max(0, end - hours.lastEnd()) + Math.max(0, start - request.notAfter()));
            order[depth] = next;
            starts[depth] = start;
            extend(
                    depth + 1,
                    used | 1 << next,
                    request.municipality() == SeasonRoads.NOWHERE ? at : request.municipality(),
                    request.school(),
                    Math.max(ready, start) + request.minutes(),
                    kilometres + (there ? 0 : roads.kilometresBetween(at, request.municipality())),
                    overrun + late);
        }

        private int earliest(SeasonRequest request) {
            return waits && request.hours() != null
                    ? Math.max(request.notBefore(), request.hours().from())
                    : request.notBefore();
        }

        private void finish(int at, int time, int kilometres, int overrun) {
            int home = day.getTrainer().home();
            int end = time + roads.minutesBetween(at, home);
            int distance = kilometres + roads.kilometresBetween(at, home);
            int over = overrun + Math.max(0, end - hours.home());
            boolean better = over != bestOverrun
                    ? over < bestOverrun
                    : distance != bestKilometres ? distance < bestKilometres : end < bestEnd;
            if (better) {
                bestOverrun = over;
                bestKilometres = distance;
                bestEnd = end;
                System.arraycopy(order, 0, bestOrder, 0, order.length);
                System.arraycopy(starts, 0, bestStarts, 0, starts.length);
            }
        }

        void takeAsGiven() {
            bestKilometres = 0;
            bestOverrun = 0;
            for (int each = 0; each < visits.length; each++) {
                bestOrder[each] = each;
                bestStarts[each] = Math.max(visits[each].startHeldOn(day), hours.leave());
                bestKilometres += 2
                        * roads.kilometresBetween(
                                day.getTrainer().home(),
                                visits[each].getRequest().municipality());
            }
        }

        DayRoute best() {
            return new DayRoute(
                    day,
                    Arrays.stream(bestOrder).mapToObj(each -> visits[each]).toList(),
                    Arrays.stream(bestStarts).boxed().toList(),
                    bestKilometres,
                    bestOverrun);
        }
    }
}
