package ba.sigurno.ejb.training.programme;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;

/** Finds programmes and what belongs to them for those who write them. No service of its own, so that who was too late is told just that. */
@ApplicationScoped
public class DraftFinder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    /** An edition, to be looked at. */
    public ProgrammeEdition edition(String editionId) {
        return entities.find(ProgrammeEdition.class, ProgrammeEdition.BY_PUBLIC_ID, editionId);
    }

    /** A requirement, to be looked at. */
    public Requirement requirement(String requirementId) {
        return entities.find(Requirement.class, Requirement.BY_PUBLIC_ID, requirementId);
    }

    /** A programme whose editions are about to change: whoever changes them too waits until this transaction ends. */
    public TrainingProgramme changing(String programmeId) {
        var programme = entities.find(TrainingProgramme.class, TrainingProgramme.BY_PUBLIC_ID, programmeId);
        em.refresh(programme, LockModeType.PESSIMISTIC_WRITE);
        return programme;
    }

    /**
     * A draft that is about to change.
     *
     * @param version how often it was changed when the caller saw it; {@code OptimisticLockException} when that is not all
     *     any more
     */
    public ProgrammeEdition draft(ProgrammeEdition edition, int version) {
        changing(edition.getProgramme().getPublicId());
        if (edition.getVersion() != version) {
            throw new OptimisticLockException("edition was changed meanwhile");
        }
        edition.requireDraft();
        // Texts and requirements are rows of their own: without this, a change of theirs alone would not count as one
        // of the edition.
        em.lock(edition, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return edition;
    }
}
