package ba.sigurno.ejb.workshop.season;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.function.Predicate;

/** Plans a season on the caller's thread, better and better for as long as it may. */
public final class SeasonSolver {

    /** A plan is taken when it is better than the one of so many steps before, so the search gets out of dead ends. */
    private static final int LATE_ACCEPTANCE = 400;

    private SeasonSolver() {}

    /**
     * Returns the best plan found. It ends when nothing better was found in {@code unimproved}, at the latest after
     * {@code limit}.
     *
     * @param goOn is shown each plan that is better than all before; its visits are not to be changed. When it returns false,
     *     the search ends with that plan.
     */
    public static Season solve(Season season, Duration limit, Duration unimproved, Predicate<Season> goOn) {
        var ends = new TerminationConfig().withSpentLimit(limit).withUnimprovedSpentLimit(unimproved);
        var solver = factory(ends).buildSolver();
        solver.addEventListener(event -> {
            if (!goOn.test(event.getNewBestSolution())) {
                solver.terminateEarly();
            }
        });
        return solver.solve(season);
    }

    static SolverFactory<Season> factory(TerminationConfig ends) {
        return SolverFactory.create(new SolverConfig()
                .withSolutionClass(Season.class)
                .withEntityClasses(Visit.class)
                .withConstraintProviderClass(SeasonRules.class)
                .withRandomFactoryClass(SeasonRandom.class)
                .withTerminationConfig(ends)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig()
                                .withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT_DECREASING),
                        new LocalSearchPhaseConfig()
                                .withMoveSelectorConfig(new MoveIteratorFactoryConfig()
                                        .withMoveIteratorFactoryClass(NearVisitMoves.class))
                                .withAcceptorConfig(
                                        new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))));
    }
}
