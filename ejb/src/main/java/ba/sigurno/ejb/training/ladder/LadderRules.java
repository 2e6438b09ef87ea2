package ba.sigurno.ejb.training.ladder;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.ladder.LadderKind;
import ba.sigurno.persistence.training.ladder.LadderRequirement;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

/** Says what each level of the trainers' ladder asks for. */
@Stateless
@RolesAllowed("PLANNER")
public class LadderRules {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditService audit;

    /**
     * One thing more that a level is to ask for.
     *
     * @param amount how many; not looked at where nothing is counted
     * @param programmeId of a certificate; not looked at elsewhere
     */
    public record Wish(TrainerLevel level, LadderKind kind, Integer amount, String programmeId) {}

    /** Lists the requirements of all levels, the lowest level first. */
    public List<LadderLine> list(Language reader) {
        return all().stream()
                .sorted(Comparator.comparing(LadderRequirement::getLevel))
                .map(requirement -> LadderLine.of(requirement, 0, reader))
                .toList();
    }

    /** The programmes whose certificates can be asked for. */
    public List<Choice> programmes(Language reader) {
        return em.createNamedQuery(TrainingProgramme.PUBLISHED, TrainingProgramme.class)
                .getResultStream()
                .map(programme ->
                        new Choice(programme.getPublicId(), ProgrammeTexts.title(programme.current(), reader)))
                .toList();
    }

    /** Asks for one thing more; what is like one that there is takes its place. */
    public void add(Wish wish) {
        var added = requirement(wish);
        var all = all();
        all.stream().filter(added::isLike).forEach(em::remove);
        DomainException.require(all.size() < LadderRequirement.MAX, "training_rule_ladder_long", LadderRequirement.MAX);
        em.persist(added);
        em.flush();
        record(added);
    }

    private LadderRequirement requirement(Wish wish) {
        return switch (wish.kind()) {
            case CERTIFICATE -> LadderRequirement.certificate(wish.level(), programme(wish.programmeId()));
            case PRACTICE -> LadderRequirement.practice(wish.level());
            case ASSISTED, LED, TAUGHT ->
                LadderRequirement.counted(wish.level(), wish.kind(), wish.amount() == null ? 0 : wish.amount());
        };
    }

    private TrainingProgramme programme(String programmeId) {
        return em.createNamedQuery(TrainingProgramme.PUBLISHED, TrainingProgramme.class)
                .getResultStream()
                .filter(programme -> programme.getPublicId().equals(programmeId))
                .findFirst()
                .orElseThrow(() -> new DomainException("training_rule_no_prior"));
    }

    /** Asks for it no longer; nothing happens when that is so already. */
    public void drop(String requirementId) {
        em.createNamedQuery(LadderRequirement.BY_PUBLIC_ID, LadderRequirement.class)
                .setParameter("publicId", requirementId)
                .getResultStream()
                .findFirst()
                .ifPresent(requirement -> {
                    em.remove(requirement);
                    record(requirement);
                });
    }

    private List<LadderRequirement> all() {
        return em.createNamedQuery(LadderRequirement.ALL, LadderRequirement.class)
                .getResultList();
    }

    private void record(LadderRequirement requirement) {
        audit.record(
                "training_action_ladder_changed",
                "ladder_requirement",
                requirement.getPublicId(),
                requirement.getLevel() + AuditService.SEPARATOR + requirement.getKind());
    }
}
