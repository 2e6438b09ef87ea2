package ba.sigurno.ejb.competition.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SequenceGapsTest {

    private final SequenceGaps places = new SequenceGaps();

    @Test
    void eachPlaceIsSeenOnce() {
        assertThat(places.see(1, 0)).isTrue();
        assertThat(places.see(1, 0)).isFalse();
        assertThat(places.see(2, 0)).isTrue();
        assertThat(places.last()).isEqualTo(2);
        assertThat(places.gaps()).isEmpty();
    }

    @Test
    void aPlaceThatIsFilledLateIsSeenWhereverItIsInItsGap() {
        places.see(10, 0);
        for (long late : new long[] {5, 1, 9, 4, 6}) {
            assertThat(places.see(late, 0)).as("place " + late).isTrue();
            assertThat(places.see(late, 0)).as("place " + late + " again").isFalse();
        }
        assertThat(places.gaps()).containsExactly(new SequenceGaps.Gap(2, 3, 0), new SequenceGaps.Gap(7, 8, 0));
        assertThat(places.last()).isEqualTo(10);
    }

    @Test
    void aGapIsLookedAtAsLongAsAWriterMayStillFillIt() {
        places.see(3, 0);
        places.see(6, 100);
        places.forget(SequenceGaps.KEPT_NANOS);
        assertThat(places.gaps()).hasSize(2);
        places.forget(SequenceGaps.KEPT_NANOS + 1);
        assertThat(places.gaps()).containsExactly(new SequenceGaps.Gap(4, 5, 100));
        assertThat(places.see(2, 0)).isFalse();
    }

    @Test
    void aGapIsReadOnceMoreWhenNobodyFillsItAnyMoreHoweverLongThatTook() {
        places.see(3, 0);
        assertThat(places.gaps()).containsExactly(new SequenceGaps.Gap(1, 2, 0));
        assertThat(places.see(2, 10 * SequenceGaps.KEPT_NANOS)).isTrue();
    }
}
