package ba.sigurno.ejb.meter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was refused is told once, as a sum, the most first, however much it was. */
class RefusalsTest {

    private final Refusals refusals = new Refusals();

    @Test
    void whereNothingWasRefusedNothingIsTold() {
        assertThat(refusals.take()).isEmpty();
    }

    @Test
    void theSameIsToldAsOneNumberAndTheMostFirst() {
        refusals.count("413 at /login/*.xhtml");
        refusals.count("429 at /api/games/{code}");
        refusals.count("429 at /api/games/{code}");
        refusals.count("404 at /api/games/{code}");
        assertThat(refusals.take())
                .contains("2 × 429 at /api/games/{code}, 1 × 404 at /api/games/{code}, 1 × 413 at /login/*.xhtml");
    }

    @Test
    void whatWasToldIsNotToldAgain() {
        refusals.count("413 at quiet");
        refusals.take();
        refusals.count("403 at quiet");
        assertThat(refusals.take()).contains("1 × 403 at quiet");
    }

    @Test
    void whoeverTriesEverythingDoesNotMakeTheLineLong() {
        for (int kind = 0; kind < Refusals.MAX_TOLD + 3; kind++) {
            refusals.count("limit " + kind);
        }
        assertThat(refusals.take())
                .hasValueSatisfying(told -> assertThat(told.split(" × ", -1)).hasSize(Refusals.MAX_TOLD + 1))
                .hasValueSatisfying(told -> assertThat(told).endsWith(", and 3 other kinds"));
    }
}
