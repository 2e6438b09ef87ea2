package ba.sigurno.persistence.workshop.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonProposalTest {

    /** A month ahead at least, or there is little to plan; no longer than a proposal can be. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-10, 2027-01-31",
        "2026-12-28, 2027-01-31",
        "2027-01-02, 2027-06-30",
        "2027-02-01, 2027-06-30",
        "2027-06-10, 2027-12-08"
    })
    void theUsualSeasonEndsWithAHalfYear(LocalDate first, LocalDate last) {
        assertThat(SeasonProposal.usualLastDay(first)).isEqualTo(last);
    }
}
