package ba.sigurno.persistence.training.ladder;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.ladder.LadderProgress.Known;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.Programmes;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainerLadderTest {

    private final Country country = new Country();
    private final Account planner = Country.account("Nikola Savić");
    private final ProgrammeEdition leading = Programmes.open();
    private final List<LadderRequirement> requirements = List.of(
            LadderRequirement.certificate(TrainerLevel.TRAINER, leading.getProgramme()),
            LadderRequirement.counted(TrainerLevel.TRAINER, LadderKind.ASSISTED, 2),
            LadderRequirement.practice(TrainerLevel.TRAINER),
            LadderRequirement.counted(TrainerLevel.LEAD, LadderKind.TAUGHT, 100));

    @Test
    void onlyWhatTheNextLevelAsksForCounts() {
        var progress = progress(TrainerLevel.TRAINEE, Map.of(LadderKind.ASSISTED, 5), Set.of(), Set.of());
        assertThat(progress.getLines()).extracting(LadderProgress.Line::reached).containsExactly(0, 2, 0);
        assertThat(progress.getDone()).isEqualTo(1);
        assertThat(progress.isComplete()).isFalse();
        var complete = progress(
                TrainerLevel.TRAINEE,
                Map.of(LadderKind.ASSISTED, 2),
                Set.of(leading.getProgramme().getPublicId()),
                Set.of(TrainerLevel.TRAINER));
        assertThat(complete.isComplete()).isTrue();
        assertThat(progress(TrainerLevel.TRAINER, Map.of(LadderKind.TAUGHT, 99), Set.of(), Set.of())
                        .isComplete())
                .isFalse();
    }

    @Test
    void whereNothingIsAskedForNothingIsComplete() {
        var top = progress(TrainerLevel.LEAD, Map.of(), Set.of(), Set.of());
        assertThat(top.getNext()).isEmpty();
        assertThat(top.isComplete()).isFalse();
    }

    @Test
    void whoMeetsAllGoesUpAndOthersWithAReasonOnly() {
        var trainer = country.trainer;
        assertBreaks(
                "training_rule_not_earned",
                () -> TrainerStep.up(trainer, TrainerLevel.TRAINEE, false, planner, " ", NOW));
        assertThat(TrainerStep.up(trainer, TrainerLevel.TRAINEE, true, planner, "", NOW)
                        .getLevel())
                .isEqualTo(TrainerLevel.TRAINER);
        assertThat(TrainerStep.up(trainer, TrainerLevel.TRAINER, false, planner, "Vodila je obuke drugdje.", NOW)
                        .getLevel())
                .isEqualTo(TrainerLevel.LEAD);
        assertBreaks(
                "training_rule_highest_level",
                () -> TrainerStep.up(trainer, TrainerLevel.LEAD, true, planner, "", NOW));
        assertBreaks(
                "training_rule_not_trainer",
                () -> TrainerStep.up(country.teacher, TrainerLevel.TRAINEE, true, planner, "", NOW));
    }

    @Test
    void downNeedsAReasonAndNobodyDecidesAboutOneself() {
        var trainer = country.trainer;
        assertBreaks("training_rule_reason", () -> TrainerStep.down(trainer, TrainerLevel.LEAD, planner, "", NOW));
        assertBreaks(
                "training_rule_lowest_level",
                () -> TrainerStep.down(trainer, TrainerLevel.TRAINEE, planner, "Ne vodi.", NOW));
        assertBreaks(
                "training_rule_own_level", () -> TrainerStep.up(trainer, TrainerLevel.TRAINER, true, trainer, "", NOW));
        assertBreaks(
                "training_rule_own_level",
                () -> new AcceptedPractice(trainer, TrainerLevel.TRAINER, trainer, "Odlično.", NOW));
        assertBreaks(
                "training_rule_practice_remark",
                () -> new AcceptedPractice(trainer, TrainerLevel.TRAINER, planner, " ", NOW));
    }

    @Test
    void anEditionIsLedByItsLevelAndByThoseNamedOnly() {
        var programme = new TrainingProgramme(BigDecimal.TEN, 5);
        var edition = programme.latest();
        assertBreaks("training_rule_level_trainer", () -> edition.requireLeader(country.trainer, TrainerLevel.TRAINEE));
        edition.requireLeader(country.trainer, TrainerLevel.LEAD);
        edition.isLedBy(TrainerLevel.TRAINEE, Set.of(Country.account("Lejla Begić")));
        assertBreaks("training_rule_not_named", () -> edition.requireLeader(country.trainer, TrainerLevel.LEAD));
        assertThat(edition.mayLead(country.trainer, TrainerLevel.LEAD)).isFalse();
        edition.text(Language.BOSNIAN, "Djeca na internetu", "Osnove.", "");
        programme.open(edition);
        assertThat(programme.revise().getTrainers()).isEqualTo(edition.getTrainers());
    }

    @Test
    void othersHelpInASessionUntilItIsOver() {
        var start = NOW.plus(Duration.ofDays(1));
        var session = new TrainingSession(
                leading, country.trainer, null, start, start.plusSeconds(60), "Tuzla", Language.BOSNIAN, 20);
        var trainee = Country.account("Azra Zukić");
        assertBreaks("training_rule_not_trainer", () -> session.help(trainee, NOW));
        trainee.grant(Role.TRAINER);
        session.help(trainee, NOW);
        assertBreaks("training_rule_leads_itself", () -> session.help(country.trainer, NOW));
        assertThat(session.getAssistants()).containsExactly(trainee);
        assertBreaks("training_rule_session_over", () -> session.helpNoMore(trainee, session.getEndsAt()));
        session.hand(trainee);
        assertThat(session.getAssistants()).isEmpty();
    }

    private LadderProgress progress(
            TrainerLevel level, Map<LadderKind, Integer> counts, Set<String> held, Set<TrainerLevel> practice) {
        return new LadderProgress(requirements, new Known(level, counts, held, practice));
    }
}
