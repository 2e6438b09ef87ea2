package ba.sigurno.persistence.workshop.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The transitions of a request, as a whole. */
class WorkshopStepTest {

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"DECLINED", "CANCELLED"})
    void anEndIsAnEnd(RequestState end) {
        assertThat(possible(end)).isEmpty();
    }

    @Test
    void whatIsHeldIsOnlyCorrected() {
        assertThat(possible(RequestState.HELD)).containsExactly(WorkshopStep.Kind.REPORT_CORRECTED);
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void whatIsOpenCanBeCancelledAndNothingElse(RequestState state) {
        assertThat(WorkshopStep.Kind.CANCELLED.isPossibleIn(state)).isEqualTo(RequestState.OPEN.contains(state));
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void everyStateIsReached(RequestState state) {
        assertThat(WorkshopStep.Kind.values())
                .anyMatch(kind -> kind.next().filter(state::equals).isPresent());
    }

    @Test
    void onlyWhatIsApprovedIsPlanned() {
        assertThat(Arrays.stream(RequestState.values()).filter(WorkshopStep.Kind.PLANNED::isPossibleIn))
                .containsExactly(RequestState.APPROVED);
    }

    private static Stream<WorkshopStep.Kind> possible(RequestState state) {
        return Arrays.stream(WorkshopStep.Kind.values()).filter(kind -> kind.isPossibleIn(state));
    }
}
