package ba.sigurno.ear.inserver.training;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.training.programme.EditionDrafting;
import ba.sigurno.ejb.training.programme.EditionSteps;
import ba.sigurno.ejb.training.programme.ProgrammeEditionCommand;
import ba.sigurno.ejb.training.programme.ProgrammeQueryService;
import ba.sigurno.ejb.training.programme.ProgrammeView;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.AuthorityPoints;
import ba.sigurno.persistence.training.programme.ProgrammeText;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Programmes as a planner writes them. */
@ApplicationScoped
public class WrittenProgramme {

    private static final Language READER = Language.BOSNIAN;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private EditionDrafting drafting;

    @Inject
    private EditionSteps steps;

    @Inject
    private ProgrammeQueryService pages;

    /** A new one that is a draft; its public id. */
    public String draft(String title) throws Exception {
        return as.call(Demo.PLANNER, () -> drafting.create(content(title)));
    }

    /** A new one with an open edition; its public id. */
    String open(String title) throws Exception {
        var id = draft(title);
        var shown = shown(id);
        as.run(Demo.PLANNER, () -> steps.open(shown.editionId(), shown.version()));
        return id;
    }

    /** A new one with an open edition and a draft of the next; its public id. */
    public String revised(String title) throws Exception {
        var id = open(title);
        as.call(Demo.PLANNER, () -> steps.revise(id));
        return id;
    }

    /** The planner's view of an edition. */
    public ProgrammeView shown(String programmeId, Integer edition) throws Exception {
        return as.call(Demo.PLANNER, () -> pages.view(programmeId, edition, READER));
    }

    /** The planner's view of what is current. */
    public ProgrammeView shown(String programmeId) throws Exception {
        return shown(programmeId, null);
    }

    /** How often the last edition of a programme was changed. */
    int version(String programmeId) {
        return (int) rows.count(
                "SELECT e.version FROM programme_edition e JOIN training_programme p ON p.id = e.programme_id"
                        + " WHERE p.public_id = ? ORDER BY e.number DESC LIMIT 1",
                programmeId);
    }

    public static ProgrammeEditionCommand content(String title) {
        return new ProgrammeEditionCommand(
                Map.of(
                        Language.BOSNIAN, new ProgrammeText(title, "Osnove.", "Razgovara s djecom.\nPita djecu."),
                        Language.SERBIAN_LATIN, new ProgrammeText(title, "Osnove.", "")),
                new BigDecimal("4.5"),
                3,
                Map.of(Demo.AUTHORITY_TK, new AuthorityPoints(5, "Stručno usavršavanje")),
                36,
                6,
                TrainerLevel.TRAINER,
                Set.of());
    }
}
