package ba.sigurno.ejb.workshop.season;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.List;

/** Gives one or two visits another day; null takes the place away. */
final class VisitMove extends AbstractMove<Season> {

    private static final String DAY = "day";

    private final Visit one;
    private final TrainerDay oneDay;
    private final Visit other;
    private final TrainerDay otherDay;

    VisitMove(Visit one, TrainerDay oneDay) {
        this(one, oneDay, null, null);
    }

    VisitMove(Visit one, TrainerDay oneDay, Visit other, TrainerDay otherDay) {
        this.one = one;
        this.oneDay = oneDay;
        this.other = other;
        this.otherDay = otherDay;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Season> director) {
        return one.getDay() != oneDay || other != null && other.getDay() != otherDay;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Season> director) {
        change(director, one, oneDay);
        if (other != null) {
            change(director, other, otherDay);
        }
    }

    private static void change(ScoreDirector<Season> director, Visit visit, TrainerDay day) {
        director.beforeVariableChanged(visit, DAY);
        visit.setDay(day);
        director.afterVariableChanged(visit, DAY);
    }

    @Override
    public List<Visit> getPlanningEntities() {
        return other == null ? List.of(one) : List.of(one, other);
    }
}
