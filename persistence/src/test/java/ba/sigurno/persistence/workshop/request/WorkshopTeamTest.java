package ba.sigurno.persistence.workshop.request;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.approval.DecisionRight;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Others come to a workshop beside its trainer: of one event that changes for all, at one time that stays. */
class WorkshopTeamTest {

    private static final Instant START = NOW.plus(Duration.ofDays(14));
    private static final Instant END = START.plus(Duration.ofMinutes(90));

    private final Country country = new Country();
    private final WorkshopRequest request = new WorkshopRequest(
            country.school,
            new WorkshopTopic("PASSWORDS", null),
            List.of(country.schoolClass),
            List.of(LocalDate.of(2026, 12, 8)),
            "",
            country.teacher,
            NOW);
    private final Account second = trainer("Amra Drugić");
    private Workshop workshop;

    @BeforeEach
    void isPlanned() {
        request.approve(country.coordinator, DecisionRight.COORDINATOR, NOW);
        workshop = request.plan(country.trainer, START, END, country.coordinator, NOW);
    }

    @Test
    void whoComesBesidesIsInvitedToTheSameEvent() {
        request.join(second, country.coordinator, NOW);
        assertThat(workshop.getTeam()).containsExactly(country.trainer, second);
        assertThat(workshop.isAttendedBy(second)).isTrue();
        assertThat(workshop.getSequence()).isEqualTo(1);
        assertThat(workshop.getDatedSequence()).as("the time stays").isZero();
        assertThat(request.getState()).isEqualTo(RequestState.PLANNED);
    }

    @Test
    void onlyTrainersComeEachOnceAndNotTooMany() {
        assertBreaks("workshop_rule_not_trainer", () -> request.join(country.teacher, country.coordinator, NOW));
        assertBreaks("workshop_rule_team_there", () -> request.join(country.trainer, country.coordinator, NOW));
        IntStream.range(0, Workshop.MAX_ASSISTANTS)
                .mapToObj(number -> trainer("Edukator " + number))
                .forEach(each -> request.join(each, country.coordinator, NOW));
        assertBreaks("workshop_rule_team_full", () -> request.join(second, country.coordinator, NOW));
    }

    @Test
    void whoCannotComeLeavesAlone() {
        request.join(second, country.coordinator, NOW);
        request.leave(second, second, "Bolest.", NOW);
        assertThat(workshop.getTeam()).containsExactly(country.trainer);
        assertThat(request.getState()).isEqualTo(RequestState.PLANNED);
        assertThat(request.getSteps().get(4).getReason()).isEqualTo("Bolest.");
        assertBreaks("workshop_rule_team_gone", () -> request.leave(second, second, "Bolest.", NOW));
        assertBreaks("workshop_rule_begun", () -> request.join(second, country.coordinator, START));
    }

    @Test
    void anAbsentTrainerHandsTheWorkshopOver() {
        request.join(second, country.coordinator, NOW);
        assertBreaks("workshop_rule_not_your_workshop", () -> request.noteAbsence(second, "Bolest.", NOW));
        request.noteAbsence(country.trainer, "Bolest.", NOW);
        assertThat(workshop.getAbsentSince()).isEqualTo(NOW);
        assertThat(request.getState()).isEqualTo(RequestState.PLANNED);

        request.handOver(second, country.coordinator, NOW);
        assertThat(workshop.getTrainer()).isEqualTo(second);
        assertThat(workshop.getTeam()).containsExactly(second);
        assertThat(workshop.getAbsentSince()).isNull();
        assertBreaks("workshop_rule_team_gone", () -> request.handOver(country.trainer, country.coordinator, NOW));
    }

    @Test
    void anotherTimeIsAnsweredAnew() {
        request.join(second, country.coordinator, NOW);
        request.replan(second, START.plusSeconds(600), END.plusSeconds(600), country.coordinator, NOW);
        assertThat(workshop.getDatedSequence()).isEqualTo(2).isEqualTo(workshop.getSequence());
        assertThat(workshop.getTeam()).as("who holds it is there once").containsExactly(second);
    }

    private static Account trainer(String name) {
        var account = new Account(name.replace(' ', '.') + "@primjer.ba", name, "", Language.BOSNIAN);
        account.grant(Role.TRAINER);
        return account;
    }
}
