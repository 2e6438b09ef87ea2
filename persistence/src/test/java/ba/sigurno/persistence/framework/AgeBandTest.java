package ba.sigurno.persistence.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgeBandTest {

    private final AgeBand band = new AgeBand("P2", Level.PRIMARY, 4, 6, 2);

    @Test
    void coversItsGradesOfItsLevelOnly() {
        assertThat(band.covers(Level.PRIMARY, 3)).isFalse();
        assertThat(band.covers(Level.PRIMARY, 4)).isTrue();
        assertThat(band.covers(Level.PRIMARY, 6)).isTrue();
        assertThat(band.covers(Level.PRIMARY, 7)).isFalse();
        assertThat(band.covers(Level.SECONDARY, 4)).isFalse();
    }

    @Test
    void anOutcomeIsNamedAfterBandStrandAndPosition() {
        assertThat(new Outcome(band, new Strand("PRI", 7), 1).getCode()).isEqualTo("P2-PRI-1");
    }
}
