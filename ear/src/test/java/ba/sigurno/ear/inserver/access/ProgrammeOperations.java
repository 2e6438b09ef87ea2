package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.training.WrittenProgramme;
import ba.sigurno.ejb.training.programme.EditionDrafting;
import ba.sigurno.ejb.training.programme.EditionSteps;
import ba.sigurno.ejb.training.programme.ProgrammeList;
import ba.sigurno.ejb.training.programme.ProgrammeQueryService;
import ba.sigurno.ejb.training.programme.RequirementCommand;
import ba.sigurno.ejb.training.programme.RequirementDrafting;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.RequirementKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** The rows of the {@link AccessMatrix} about programmes of trainings. */
@RequestScoped
public class ProgrammeOperations {

    private static final Language READER = Language.BOSNIAN;

    @Inject
    private ProgrammeList list;

    @Inject
    private ProgrammeQueryService pages;

    @Inject
    private EditionDrafting drafting;

    @Inject
    private EditionSteps steps;

    @Inject
    private RequirementDrafting requirements;

    @Inject
    private WrittenProgramme written;

    /** Adds them, about a programme with an open edition and a draft of the next, and one that is a draft. */
    void addTo(Operations all) throws Exception {
        var programme = written.revised("Sigurnost u igrama");
        var open = written.shown(programme).editionId();
        var draft = written.shown(programme, 2);
        var unopened = written.draft("Sigurnost na putu");
        var attendance = draft.requirements().get(0).id();
        var content = WrittenProgramme.content("Sigurnost u igrama");
        var asked = new RequirementCommand(Map.of(), null, Set.of(1), null, true, false, false, null);
        all.asks("ProgrammeList.search", () -> list.search("igrama", null, 1, READER))
                .asks("ProgrammeQueryService.view", () -> pages.view(programme, null, READER))
                .asks("ProgrammeQueryService.view of a draft", () -> pages.view(programme, 2, READER))
                .asks("EditionDrafting.authorities", () -> drafting.authorities(READER))
                .asks("EditionDrafting.create", () -> drafting.create(content))
                .asks("EditionDrafting.open", () -> drafting.open(draft.editionId()))
                .does("EditionDrafting.save", () -> drafting.save(draft.editionId(), draft.version(), content))
                .does("EditionSteps.open", () -> steps.open(draft.editionId(), draft.version()))
                .does("EditionSteps.close", () -> steps.close(open))
                .asks("EditionSteps.revise", () -> {
                    steps.discard(draft.editionId(), draft.version());
                    return steps.revise(programme);
                })
                .does("EditionSteps.discard", () -> steps.discard(draft.editionId(), draft.version()))
                .does("EditionSteps.delete", () -> steps.delete(unopened))
                .asks(
                        "RequirementDrafting.add",
                        () -> requirements.add(draft.editionId(), draft.version(), RequirementKind.TASK))
                .asks("RequirementDrafting.open", () -> requirements.open(attendance, READER))
                .asks("RequirementDrafting.priors", () -> requirements.priors(programme, READER))
                .does("RequirementDrafting.save", () -> requirements.save(attendance, draft.version(), asked))
                .does("RequirementDrafting.moveUp", () -> requirements.moveUp(attendance, draft.version()))
                .does("RequirementDrafting.drop", () -> requirements.drop(attendance, draft.version()));
    }
}
