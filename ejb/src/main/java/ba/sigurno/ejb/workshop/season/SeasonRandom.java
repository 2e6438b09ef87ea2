package ba.sigurno.ejb.workshop.season;

import ai.timefold.solver.core.impl.solver.random.RandomFactory;
import java.util.Random;

/** Draws the same moves in each run, so that the same season is planned alike. */
public class SeasonRandom implements RandomFactory {

    private static final long SEED = 16;

    @Override
    public Random createRandom() {
        return new Random(SEED);
    }
}
