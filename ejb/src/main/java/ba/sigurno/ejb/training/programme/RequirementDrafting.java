package ba.sigurno.ejb.training.programme;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.programme.RequirementText;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what a programme's draft asks for. Each change counts as one of the draft. */
@Stateless
@RolesAllowed("PLANNER")
public class RequirementDrafting {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DraftFinder finder;

    @Inject
    private PriorProgrammes priors;

    /** Adds a requirement as the last one; returns its public id. */
    public String add(String editionId, int version, RequirementKind kind) {
        var requirement = finder.draft(finder.edition(editionId), version).require(kind);
        em.flush();
        return requirement.getPublicId();
    }

    /** The requirement as it is, for a form. */
    public EditedRequirement open(String requirementId, Language reader) {
        var requirement = finder.requirement(requirementId);
        var edition = requirement.getEdition();
        edition.requireDraft();
        var passMark = requirement.getPassMark();
        var prior = requirement.getPrior();
        return new EditedRequirement(
                edition.getProgramme().getPublicId(),
                ProgrammeTexts.title(edition, reader),
                edition.getNumber(),
                requirement.getKind(),
                new RequirementCommand(
                        Map.copyOf(requirement.getTexts()),
                        passMark.isPresent() ? passMark.getAsInt() : null,
                        Set.copyOf(requirement.getMeetings()),
                        prior == null ? null : prior.getPublicId(),
                        requirement.isRenewal(),
                        requirement.isFileAsked(),
                        requirement.isOnline(),
                        requirement.isOnline()
                                ? Integer.valueOf((int) requirement.getWait().toHours())
                                : null),
                requirement.isOnline() ? requirement.getQuiz().getPublicId() : null,
                requirement.isOnline() ? requirement.getQuiz().size() : 0,
                edition.getVersion());
    }

    /** The programmes whose award the one with a public id may ask for: those that are or were open, but for itself. */
    public List<Choice> priors(String programmeId, Language reader) {
        return em.createNamedQuery(TrainingProgramme.PUBLISHED, TrainingProgramme.class)
                .getResultStream()
                .filter(programme -> !programme.getPublicId().equals(programmeId))
                .map(programme ->
                        new Choice(programme.getPublicId(), ProgrammeTexts.title(programme.current(), reader)))
                .toList();
    }

    /**
     * Saves a requirement of a draft.
     *
     * @param version how often the edition was changed when the caller saw it
     */
    public void save(String requirementId, int version, RequirementCommand content) {
        var requirement = drafted(requirementId, version);
        requirement.renews(content.renewal());
        if (requirement.getKind().isDecided()) {
            requirement.say(checked(content.texts()));
        }
        switch (requirement.getKind()) {
            case ATTENDANCE -> requirement.attend(content.meetings());
            case ASSESSMENT -> assess(requirement, content);
            case PRIOR -> follow(requirement, content.priorId());
            case TASK -> requirement.askFile(content.file());
        }
        em.flush();
    }

    private void assess(Requirement requirement, RequirementCommand content) {
        requirement.pass(content.passMark() == null ? 0 : content.passMark());
        var unused = requirement.takeOnline(content.online(), content.waitHours() == null ? 0 : content.waitHours());
        if (unused != null) {
            em.flush();
            em.remove(unused);
        }
    }

    private void follow(Requirement requirement, String priorId) {
        var programmeId = requirement.getEdition().getProgramme().getPublicId();
        var prior = em.createNamedQuery(TrainingProgramme.PUBLISHED, TrainingProgramme.class)
                .getResultStream()
                .filter(programme -> programme.getPublicId().equals(priorId))
                .findFirst()
                .orElseThrow(() -> new DomainException("training_rule_no_prior"));
        requirement.follow(prior);
        priors.read().requireNoCircle(programmeId, priorId);
    }

    /** Moves a requirement of a draft one place up. */
    public void moveUp(String requirementId, int version) {
        var requirement = drafted(requirementId, version);
        requirement.getEdition().moveUp(requirement);
        em.flush();
    }

    /** Asks for it no longer. */
    public void drop(String requirementId, int version) {
        var requirement = drafted(requirementId, version);
        requirement.getEdition().drop(requirement);
        em.flush();
    }

    private Requirement drafted(String requirementId, int version) {
        var requirement = finder.requirement(requirementId);
        finder.draft(requirement.getEdition(), version);
        return requirement;
    }

    private static Map<Language, RequirementText> checked(Map<Language, RequirementText> texts) {
        var checked = new EnumMap<Language, RequirementText>(Language.class);
        texts.forEach((language, text) -> {
            var title = FreeText.check(text.getTitle(), RequirementText.TITLE_LENGTH);
            DomainException.require(!title.isEmpty(), "training_rule_no_title", language.getNativeName());
            checked.put(
                    language,
                    new RequirementText(
                            title, FreeText.check(text.getInstructions(), RequirementText.INSTRUCTIONS_LENGTH)));
        });
        return checked;
    }
}
