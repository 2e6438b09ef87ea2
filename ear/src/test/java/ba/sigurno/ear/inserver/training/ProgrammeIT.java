package ba.sigurno.ear.inserver.training;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.training.programme.EditionDrafting;
import ba.sigurno.ejb.training.programme.EditionSteps;
import ba.sigurno.ejb.training.programme.ProgrammeEditionCommand;
import ba.sigurno.ejb.training.programme.ProgrammeLine;
import ba.sigurno.ejb.training.programme.ProgrammeList;
import ba.sigurno.ejb.training.programme.RequirementCommand;
import ba.sigurno.ejb.training.programme.RequirementDrafting;
import ba.sigurno.ejb.training.programme.RequirementFacts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.EditionState;
import ba.sigurno.persistence.training.programme.ProgrammeText;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.programme.RequirementText;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programmes are written by several people and led from edition to edition; what is open does not change. */
@ExtendWith(ArquillianExtension.class)
class ProgrammeIT {

    private static final Language READER = Language.BOSNIAN;

    private final String title = "Proba " + System.nanoTime() % 1_000_000;

    @Inject
    private AsStaff as;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private WrittenProgramme written;

    @Inject
    private ProgrammeList list;

    @Inject
    private EditionDrafting drafting;

    @Inject
    private EditionSteps steps;

    @Inject
    private RequirementDrafting requirements;

    /** Nobody plans trainings of what a test leaves behind. */
    @AfterEach
    void close() throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE programme_edition e JOIN programme_edition_text t"
                        + " ON t.edition_id = e.id SET e.state = 'CLOSED' WHERE t.title LIKE ? AND e.state = 'OPEN'")
                .setParameter(1, title + "%")
                .executeUpdate());
    }

    @Test
    void aDraftIsWrittenAgainAndAgainAndFoundByItsTitle() throws Exception {
        var id = written.draft(title);
        var shown = written.shown(id);
        var content = new ProgrammeEditionCommand(
                Map.of(
                        Language.BOSNIAN, new ProgrammeText(title + " 2", "Više.", "Pita."),
                        Language.SERBIAN_LATIN, new ProgrammeText(title + " sr", "Više.", "")),
                BigDecimal.TEN,
                7,
                Map.of(),
                null,
                0,
                TrainerLevel.TRAINER,
                Set.of());
        asPlanner(() -> drafting.save(shown.editionId(), shown.version(), content));
        asPlanner(() -> drafting.save(shown.editionId(), written.version(id), content));

        var again = written.shown(id);
        assertThat(again.title()).isEqualTo(title + " 2");
        assertThat(again.outcomes()).containsExactly("Pita.");
        assertThat(again.schemes()).isEmpty();
        assertThat(again.validMonths()).isNull();
        assertThat(found(title + " sr", EditionState.DRAFT)).isTrue();
        assertThat(found(title, EditionState.OPEN)).isFalse();
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM programme_edition_text t JOIN programme_edition e ON e.id = t.edition_id"
                                + " WHERE e.public_id = ?",
                        shown.editionId()))
                .isEqualTo(2);
        asPlanner(() -> steps.delete(id));
        assertThatThrownBy(() -> written.shown(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoSavesWhatSomebodyElseHasChangedIsTold() throws Exception {
        var id = written.draft(title);
        var shown = written.shown(id);
        var content = WrittenProgramme.content(title);
        var outcomes = concurrently.twice(
                concurrently.staff(Demo.PLANNER),
                () -> Concurrently.run(() -> drafting.save(shown.editionId(), shown.version(), content)));
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .singleElement()
                .extracting(outcome -> outcome.failure().getCause())
                .isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> asPlanner(() -> steps.open(shown.editionId(), shown.version())))
                .hasCauseInstanceOf(OptimisticLockException.class);
        asPlanner(() -> steps.delete(id));
    }

    @Test
    void theNextEditionIsBegunOnceAndTakesThePlaceOfTheOneBefore() throws Exception {
        var id = written.open(title);
        var outcomes = concurrently.twice(concurrently.staff(Demo.PLANNER), () -> steps.revise(id));
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(Concurrently.rules(outcomes)).containsExactly("training_rule_draft_there");

        var draft = written.shown(id, 2);
        assertThat(draft.rights().replaced()).isEqualTo(1);
        var opened = concurrently.twice(
                concurrently.staff(Demo.PLANNER),
                () -> Concurrently.run(() -> steps.open(draft.editionId(), draft.version())));
        assertThat(opened).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(written.shown(id).number()).isEqualTo(2);
        assertThat(written.shown(id, 1).state()).isEqualTo(EditionState.CLOSED);
        assertThat(written.shown(id).schemes()).singleElement().satisfies(scheme -> assertThat(scheme.points())
                .isEqualTo(5));
        assertBreaks("training_rule_was_opened", () -> steps.delete(id));
        assertBreaks(
                "training_rule_edition_published",
                () -> drafting.save(draft.editionId(), written.version(id), WrittenProgramme.content(title)));
    }

    @Test
    void requirementsComeGoAndChangePlaces() throws Exception {
        var id = written.revised(title);
        var edition = written.shown(id, 2).editionId();
        var test = as.call(Demo.PLANNER, () -> requirements.add(edition, version(id), RequirementKind.ASSESSMENT));
        var task = as.call(Demo.PLANNER, () -> requirements.add(edition, version(id), RequirementKind.TASK));
        assertBreaks("training_rule_edition_incomplete", () -> steps.open(edition, version(id)));
        asPlanner(() -> requirements.save(test, version(id), asked("Test", 70, true)));
        asPlanner(() -> requirements.save(test, version(id), asked("Test", 80, true)));
        asPlanner(() -> requirements.save(task, version(id), asked("Čas", null, false)));
        asPlanner(() -> requirements.moveUp(task, version(id)));

        var shown = written.shown(id, 2).requirements();
        assertThat(shown).extracting(RequirementFacts::id).element(1).isEqualTo(task);
        assertThat(shown.get(1).renewal()).isFalse();
        assertThat(shown.get(2).passMark()).isEqualTo(80);
        assertThat(shown.get(2).title()).isEqualTo("Test");

        asPlanner(() -> requirements.drop(task, version(id)));
        assertThat(written.shown(id, 2).requirements())
                .extracting(RequirementFacts::id)
                .doesNotContain(task);
        asPlanner(() -> steps.discard(edition, version(id)));
        assertThat(rows.count("SELECT COUNT(*) FROM requirement WHERE public_id = ?", test))
                .isZero();
        assertThat(written.shown(id).number()).isEqualTo(1);
    }

    @Test
    void noProgrammeAsksForWhatAsksForIt() throws Exception {
        var first = written.revised(title + " A");
        var second = written.revised(title + " B");
        follow(second, first);
        assertBreaks("training_rule_prior_circle", () -> follow(first, second));
        var unopened = written.draft(title + " C");
        assertBreaks("training_rule_no_prior", () -> follow(first, unopened));
    }

    /** The next edition of a programme asks for the award of another. */
    private void follow(String programme, String prior) {
        try {
            var edition = written.shown(programme, 2).editionId();
            var id = as.call(Demo.PLANNER, () -> requirements.add(edition, version(programme), RequirementKind.PRIOR));
            as.run(
                    Demo.PLANNER,
                    () -> requirements.save(
                            id,
                            version(programme),
                            new RequirementCommand(Map.of(), null, Set.of(), prior, true, false, false, null)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static RequirementCommand asked(String title, Integer passMark, boolean renewal) {
        return new RequirementCommand(
                Map.of(Language.BOSNIAN, new RequirementText(title, "")),
                passMark,
                Set.of(),
                null,
                renewal,
                false,
                false,
                null);
    }

    private int version(String programme) {
        return written.version(programme);
    }

    private boolean found(String text, EditionState state) throws Exception {
        return as.call(Demo.PLANNER, () -> list.search(text, state, 1, READER)).items().stream()
                .map(ProgrammeLine::title)
                .anyMatch(found -> found.startsWith(title));
    }

    private void asPlanner(Runnable deed) throws Exception {
        as.run(Demo.PLANNER, deed);
    }

    private void assertBreaks(String rule, ThrowingDeed deed) {
        assertRuleBroken(
                rule,
                () -> as.call(Demo.PLANNER, () -> {
                    deed.run();
                    return null;
                }));
    }

    /** What breaks a rule. */
    @FunctionalInterface
    private interface ThrowingDeed {

        void run() throws Exception;
    }
}
