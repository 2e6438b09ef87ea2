package ba.sigurno.persistence.competition.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CompetitionEditionTest {

    private static final Instant OPENS = Instant.parse("2027-02-09T08:00:00Z");

    private final CompetitionEdition edition = new CompetitionEdition(2027, false, OPENS, OPENS.plusSeconds(3600));

    @Test
    void behindTheWinnersOfAPoolComeReserves() {
        edition.offerPrizes(80, 3);
        edition.reserve(2, 14);
        assertThat(edition.getDrawnPerPool()).isEqualTo(5);
    }

    @Test
    void withoutPrizesNobodyIsDrawn() {
        edition.offerPrizes(80, 0);
        edition.reserve(2, 14);
        assertThat(edition.getDrawnPerPool()).isZero();
    }
}
