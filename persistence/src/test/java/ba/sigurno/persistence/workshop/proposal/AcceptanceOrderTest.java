package ba.sigurno.persistence.workshop.proposal;

import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.approval.DecisionRight;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who moves away from a time is accepted before who gets it. */
class AcceptanceOrderTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final Instant EIGHT = Instant.parse("2027-03-10T07:00:00Z");
    private static final Instant TEN = EIGHT.plus(Duration.ofHours(2));
    private static final Instant NOON = EIGHT.plus(Duration.ofHours(4));

    private final Country country = new Country();
    private final WorkshopTopic topic = new WorkshopTopic("PASSWORDS", null);
    private final SeasonProposal proposal =
            new SeasonProposal(DAY, DAY, 1, DAY.minusDays(10), country.coordinator, NOW);

    @Test
    void aChainIsAcceptedFromItsEnd() {
        var first = moved(EIGHT, TEN);
        var second = moved(TEN, NOON);
        var arriving = placed(EIGHT);
        assertThat(AcceptanceOrder.of(List.of(arriving, first, second))).containsExactly(ids(second, first, arriving));
    }

    @Test
    void whatIsInNobodysWayKeepsItsOrder() {
        var one = placed(EIGHT);
        var other = placed(TEN);
        assertThat(AcceptanceOrder.of(List.of(other, one))).containsExactly(ids(other, one));
    }

    @Test
    void inACircleEachIsNamedOnce() {
        var one = moved(EIGHT, TEN);
        var other = moved(TEN, EIGHT);
        assertThat(AcceptanceOrder.of(List.of(one, other))).containsExactlyInAnyOrder(ids(one, other));
    }

    private static String[] ids(SeasonPlace... places) {
        return List.of(places).stream().map(SeasonPlace::getPublicId).toArray(String[]::new);
    }

    private SeasonPlace moved(Instant from, Instant to) {
        var request = request();
        request.plan(country.trainer, from, from.plus(Duration.ofMinutes(90)), country.coordinator, NOW);
        return place(request, country.trainer, to);
    }

    private SeasonPlace placed(Instant at) {
        return place(request(), country.trainer, at);
    }

    private SeasonPlace place(WorkshopRequest request, Account trainer, Instant at) {
        var place = new SeasonPlace(proposal, request, 90, "");
        place.propose(trainer, at, 0, true, "PREFERRED_DAY");
        return place;
    }

    private WorkshopRequest request() {
        var request = new WorkshopRequest(
                country.school, topic, List.of(country.schoolClass), List.of(DAY), "", country.teacher, NOW);
        request.approve(country.coordinator, DecisionRight.COORDINATOR, NOW);
        return request;
    }
}
