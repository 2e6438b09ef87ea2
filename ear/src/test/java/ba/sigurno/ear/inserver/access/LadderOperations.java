package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.training.ladder.LadderQueryService;
import ba.sigurno.ejb.training.ladder.LadderRules;
import ba.sigurno.ejb.training.ladder.LadderRules.Wish;
import ba.sigurno.ejb.training.ladder.LadderSteps;
import ba.sigurno.ejb.training.planning.AssistantService;
import ba.sigurno.ejb.training.planning.SessionChangeService;
import ba.sigurno.ejb.training.programme.EditionDrafting;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.ladder.LadderKind;
import ba.sigurno.persistence.training.ladder.TrainerStep;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The rows of the {@link AccessMatrix} about who may lead trainings, and the trainers' ladder. */
@RequestScoped
public class LadderOperations {

    private static final Language READER = Language.BOSNIAN;

    @Inject
    private AssistantService assistants;

    @Inject
    private SessionChangeService changes;

    @Inject
    private EditionDrafting drafting;

    @Inject
    private LadderQueryService pages;

    @Inject
    private LadderSteps steps;

    @Inject
    private LadderRules rules;

    @Inject
    private Rows rows;

    /** Adds them, about a trainer who is on no other column, and the coming session of the scene. */
    void addTo(Operations all, AccessScene scene) throws Exception {
        var trainer = new Account(Demo.newAddress("trainer"), "Žana Probna", "", READER);
        trainer.grant(Role.TRAINER);
        rows.store(trainer);
        rows.store(TrainerStep.first(trainer, TrainerLevel.TRAINER, "Proba", Instant.now()));
        var id = trainer.getPublicId();
        all.asks("AssistantService.page", () -> assistants.page(scene.comingSessionId, READER))
                .does("AssistantService.add", () -> assistants.add(scene.comingSessionId, id))
                .does("AssistantService.remove", () -> assistants.remove(scene.comingSessionId, id))
                .asks("SessionChangeService.trainers", () -> changes.trainers(scene.comingSessionId))
                .asks("EditionDrafting.trainers", () -> drafting.trainers())
                .asks("LadderQueryService.mine", () -> pages.mine(READER))
                .asks("LadderQueryService.view", () -> pages.view(id, READER))
                .asks("LadderQueryService.search", () -> pages.search(null, null, false, 1))
                .does("LadderSteps.raise", () -> steps.raise(id, TrainerLevel.TRAINER, "Vodila je drugdje."))
                .does("LadderSteps.lower", () -> steps.lower(id, TrainerLevel.TRAINER, "Dugo nije vodila."))
                .does("LadderSteps.accept", () -> steps.accept(id, TrainerLevel.TRAINER, "Dobro vodi."))
                .asks("LadderRules.list", () -> rules.list(READER))
                .asks("LadderRules.programmes", () -> rules.programmes(READER))
                .does("LadderRules.add", () -> rules.add(new Wish(TrainerLevel.LEAD, LadderKind.ASSISTED, 3, null)))
                .does("LadderRules.drop", () -> rules.drop(id));
    }
}
