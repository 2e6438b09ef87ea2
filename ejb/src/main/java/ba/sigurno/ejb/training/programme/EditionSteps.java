package ba.sigurno.ejb.training.programme;

import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.quiz.settings.QuestionDraw;
import ba.sigurno.persistence.training.programme.Prerequisites;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;

/** Leads a programme from edition to edition: opens, closes, begins the next one, gives one up. */
@Stateless
@RolesAllowed("PLANNER")
public class EditionSteps {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DraftFinder finder;

    @Inject
    private PriorProgrammes priors;

    @Inject
    private AuditService audit;

    /**
     * Opens a draft: sessions of it can be planned, and the edition that was open until now is closed.
     *
     * @param version how often it was changed when the caller saw it
     */
    public void open(String editionId, int version) {
        var draft = finder.draft(finder.edition(editionId), version);
        requireNoCircle(draft);
        requireQuestions(draft);
        draft.getProgramme().open(draft);
        em.flush();
        record("training_action_edition_opened", draft);
    }

    private void requireNoCircle(ProgrammeEdition draft) {
        Prerequisites there = priors.read();
        draft.getRequirements().stream()
                .map(Requirement::getPrior)
                .filter(Objects::nonNull)
                .forEach(prior -> there.requireNoCircle(draft.getProgramme().getPublicId(), prior.getPublicId()));
    }

    /** Draws the tests once, in each language in which it is held: there must be enough questions that are approved. */
    private void requireQuestions(ProgrammeEdition draft) {
        var quizzes = draft.getRequirements().stream()
                .filter(Requirement::isOnline)
                .map(Requirement::getQuiz)
                .toList();
        for (var language : draft.getTexts().keySet()) {
            quizzes.forEach(quiz -> new QuestionDraw(em, language).paper(quiz, 0));
        }
    }

    /** Ends the planning of an open edition. Sessions that there are go on. */
    public void close(String editionId) {
        var edition = finder.edition(editionId);
        finder.changing(edition.getProgramme().getPublicId());
        edition.close();
        em.flush();
        record("training_action_edition_closed", edition);
    }

    /** Begins the next edition of a programme: a draft that says what the last one says. Tells its number. */
    public int revise(String programmeId) {
        var draft = finder.changing(programmeId).revise();
        em.flush();
        return draft.getNumber();
    }

    /** Gives up the draft of a next edition. */
    public void discard(String editionId, int version) {
        var draft = finder.draft(finder.edition(editionId), version);
        record("training_action_edition_discarded", draft);
        draft.getProgramme().discard(draft);
        em.flush();
    }

    /** Deletes a programme of which no edition was ever open. */
    public void delete(String programmeId) {
        TrainingProgramme programme = finder.changing(programmeId);
        programme.requireNeverOpened();
        record("training_action_programme_deleted", programme.latest());
        em.remove(programme);
        em.flush();
    }

    private void record(String action, ProgrammeEdition edition) {
        audit.record(
                action,
                "training_programme",
                edition.getProgramme().getPublicId(),
                EditionDrafting.title(edition) + AuditService.SEPARATOR + edition.getNumber());
    }
}
