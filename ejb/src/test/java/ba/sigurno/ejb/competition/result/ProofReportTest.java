package ba.sigurno.ejb.competition.result;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.work.Work;
import org.junit.jupiter.api.Test;

class ProofReportTest {

    @Test
    void whatIsKeptOfARecountIsReadAsItWasFound() {
        var checksum = "0123456789abcdef".repeat(4);
        var report =
                new ProofReport(3, 7_000_000_000L, 560_000, 1, 2, 3, checksum, checksum, checksum.replace('0', '1'));
        assertThat(ProofReport.read(report.written())).isEqualTo(report);
        assertThat(report.written()).hasSizeLessThan(Work.TEXT_LENGTH);
    }
}
