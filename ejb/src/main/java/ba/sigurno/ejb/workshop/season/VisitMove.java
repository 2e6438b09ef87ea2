package ba.sigurno.ejb.workshop.season;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Gives visits another day; null takes the place away. */
final class VisitMove extends AbstractMove<Season> {

    private static final String DAY = "day";

    private final List<Visit> visits;
    private final TrainerDay[] days;

    VisitMove(Visit visit, TrainerDay day) {
        visits = List.of(visit);
        days = new TrainerDay[] {day};
    }

    VisitMove(Visit one, TrainerDay oneDay, Visit other, TrainerDay otherDay) {
        visits = List.of(one, other);
        days = new TrainerDay[] {oneDay, otherDay};
    }

    /** Gives all of them one day. */
    VisitMove(List<Visit> visits, TrainerDay day) {
        this.visits = visits;
        days = new TrainerDay[visits.size()];
        Arrays.fill(days, day);
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Season> director) {
        return IntStream.range(0, days.length).anyMatch(each -> visits.get(each).getDay() != days[each]);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Season> director) {
        for (int each = 0; each < days.length; each++) {
            var visit = visits.get(each);
            director.beforeVariableChanged(visit, DAY);
            visit.setDay(days[each]);
            director.afterVariableChanged(visit, DAY);
        }
    }

    @Override
    public List<Visit> getPlanningEntities() {
        return visits;
    }
}
