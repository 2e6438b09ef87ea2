package ba.sigurno.ejb.training.programme;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.training.programme.AuthorityPoints;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.ProgrammeText;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what a programme's draft says and counts for. */
@Stateless
@RolesAllowed("PLANNER")
public class EditionDrafting {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DraftFinder finder;

    @Inject
    private AuditService audit;

    /** The authorities that may have a scheme of their own. */
    public List<Choice> authorities(Language reader) {
        return em.createNamedQuery(Authority.COMPETENT, Authority.class)
                .getResultStream()
                .map(authority -> new Choice(authority.getCode(), Localised.text(authority.getTexts(), reader)))
                .toList();
    }

    /** The trainers who can be named. */
    public List<Choice> trainers() {
        return all().stream()
                .map(trainer -> new Choice(trainer.getPublicId(), trainer.getDisplayName()))
                .toList();
    }

    private List<Account> all() {
        return em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.TRAINER)
                .getResultList();
    }

    /** A new programme, with a draft as its first edition; returns its public id. */
    public String create(ProgrammeEditionCommand content) {
        var programme = new TrainingProgramme(content.hours(), content.points());
        fill(programme.latest(), content);
        em.persist(programme);
        em.flush();
        audit.record(
                "training_action_programme_created",
                "training_programme",
                programme.getPublicId(),
                title(programme.latest()));
        return programme.getPublicId();
    }

    /** The draft as it is, for a form. */
    public EditedProgrammeEdition open(String editionId) {
        var edition = finder.edition(editionId);
        edition.requireDraft();
        var months = edition.getValidMonths();
        return new EditedProgrammeEdition(
                edition.getProgramme().getPublicId(),
                edition.getNumber(),
                new ProgrammeEditionCommand(
                        Map.copyOf(edition.getTexts()),
                        edition.getHours(),
                        edition.getPoints(),
                        Map.copyOf(edition.getSchemes()),
                        months.isPresent() ? months.getAsInt() : null,
                        edition.getRenewalMonths(),
                        edition.getLeastLevel(),
                        edition.getTrainers().stream().map(Account::getPublicId).collect(Collectors.toSet())),
                edition.getVersion());
    }

    /**
     * Saves a draft.
     *
     * @param version how often it was changed when the caller saw it
     */
    public void save(String editionId, int version, ProgrammeEditionCommand content) {
        fill(finder.draft(finder.edition(editionId), version), content);
        em.flush();
    }

    private void fill(ProgrammeEdition draft, ProgrammeEditionCommand content) {
        draft.say(checked(content.texts()));
        draft.counts(content.hours(), content.points());
        draft.countsWith(known(content.schemes()));
        draft.lasts(content.validMonths());
        draft.renews(content.renewalMonths());
        draft.isLedBy(
                content.leastLevel(),
                all().stream()
                        .filter(trainer -> content.trainerIds().contains(trainer.getPublicId()))
                        .toList());
    }

    private static Map<Language, ProgrammeText> checked(Map<Language, ProgrammeText> texts) {
        var checked = new EnumMap<Language, ProgrammeText>(Language.class);
        texts.forEach((language, text) -> checked.put(language, checked(language, text)));
        return checked;
    }

    private static ProgrammeText checked(Language language, ProgrammeText text) {
        var title = FreeText.check(text.getTitle(), ProgrammeText.TITLE_LENGTH);
        var description = FreeText.check(text.getDescription(), ProgrammeText.DESCRIPTION_LENGTH);
        DomainException.require(
                !title.isEmpty() && !description.isEmpty(), "training_rule_half_text", language.getNativeName());
        var outcomes = FreeText.check(String.join("\n", text.getOutcomes()), ProgrammeText.OUTCOMES_LENGTH);
        return new ProgrammeText(title, description, outcomes);
    }

    /** Those of authorities that there are. */
    private Map<String, AuthorityPoints> known(Map<String, AuthorityPoints> schemes) {
        return em.createNamedQuery(Authority.COMPETENT, Authority.class)
                .getResultStream()
                .map(Authority::getCode)
                .filter(schemes::containsKey)
                .collect(Collectors.toMap(Function.identity(), code -> checked(schemes.get(code))));
    }

    private static AuthorityPoints checked(AuthorityPoints scheme) {
        return new AuthorityPoints(
                scheme.getPoints(), FreeText.check(scheme.getScheme(), AuthorityPoints.SCHEME_LENGTH));
    }

    static String title(ProgrammeEdition edition) {
        return ProgrammeTexts.title(edition, Language.BOSNIAN);
    }
}
