package ba.sigurno.persistence.hotline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportStatusTest {

    @Test
    void everyStatusIsReachedFromTheFirst() {
        assertThat(from(ReportStatus.RECEIVED)).containsExactlyInAnyOrder(ReportStatus.values());
    }

    @Test
    void everyReportCanBeClosedAndShredded() {
        for (var status : ReportStatus.values()) {
            assertThat(from(status)).as(status.name()).contains(ReportStatus.SHREDDED);
        }
    }

    @Test
    void nothingIsHandedOverBeforeItWasAssessed() {
        for (var status : List.of(ReportStatus.RECEIVED, ReportStatus.NEEDS_INFO, ReportStatus.TRIAGED)) {
            assertThat(status.next())
                    .doesNotContain(
                            ReportStatus.FORWARDED_POLICE, ReportStatus.FORWARDED_INHOPE, ReportStatus.NOTICE_SENT);
        }
    }

    private static Set<ReportStatus> from(ReportStatus start) {
        var seen = EnumSet.of(start);
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (var next : open.remove().next()) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }
}
