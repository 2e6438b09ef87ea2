package ba.sigurno.ejb.training.progress;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.SentFile;
import ba.sigurno.ejb.file.SentFiles;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.RequirementTexts;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.progress.Fulfilment;
import ba.sigurno.persistence.training.progress.RequirementState;
import ba.sigurno.persistence.training.progress.SubmittedFile;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets a teacher with a seat in a session hand in the tasks that its edition asks for. */
@Stateless
@RolesAllowed("TEACHER")
public class TaskService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private ProgressFinder progress;

    @Inject
    private FulfilmentRecords desk;

    @Inject
    private FulfilmentMails mails;

    @Inject
    private SessionTrail trail;

    @Inject
    private SentFiles files;

    /** A task of the caller's, in a reader's language. */
    public OwnTask task(String requirementId, Language reader) {
        var requirement = requirement(requirementId);
        session(requirement);
        var edition = requirement.getEdition();
        var self = caller.account();
        var line = progress.open(List.of(edition), List.of(self.getId()))
                .of(edition, self)
                .of(requirement);
        var record = line.fulfilment();
        boolean shown = record != null && line.state() != RequirementState.OPEN;
        var handedIn = progress.files(shown && requirement.isFileAsked() ? List.of(record) : List.of());
        return new OwnTask(
                ProgrammeTexts.title(edition, reader),
                RequirementTexts.title(requirement, reader),
                RequirementTexts.instructions(requirement, reader),
                line.state(),
                shown ? record.getWork() : "",
                shown ? record.getLink() : null,
                requirement.isFileAsked(),
                shown ? handedIn.get(record.getId()) : null,
                shown ? record.getRemark() : "",
                shown ? record.getDecidedByName() : null,
                shown ? record.getDecidedAt() : null,
                shown ? record.getHandedInAt() : null,
                record == null ? 0 : record.getVersion());
    }

    /**
     * Hands in what was done, a text, a link, a file or several of them; the trainer of the caller's latest session hears
     * of it. A file takes the place of the one before, which stays when none is sent.
     *
     * @param version the version of the record that it was written on; 0 for none
     * @param file null for none; looked at, and left aside where none is asked for
     */
    public void handIn(String requirementId, int version, String work, String link, SentFile file) {
        // Before anything is read: who waits for the scanner holds no connection.
        var accepted = file == null ? null : files.accept(file);
        var requirement = requirement(requirementId);
        var checked = requirement.isFileAsked() ? accepted : null;
        var session = session(requirement);
        var self = em.getReference(Account.class, caller.account().getId());
        var text = FreeText.check(work, Fulfilment.WORK_LENGTH);
        var address = FreeText.check(link, TrainingSession.LINK_LENGTH);
        var fulfilment = desk.take(requirement, List.of(self)).get(self);
        if (fulfilment.getVersion() != version) {
            throw new OptimisticLockException("decided or handed in meanwhile");
        }
        var programme = requirement.getEdition().getProgramme();
        var book = progress.open(List.of(requirement.getEdition()), List.of(self.getId()));
        // What an award rests on stays until it is time to renew that.
        var served = book.renews(programme, self) ? book.served(programme, self).orElse(null) : null;
        var before = fileBefore(fulfilment, served);
        fulfilment.handIn(
                text,
                address.isEmpty() ? null : address,
                checked != null || before.isPresent(),
                served,
                clock.instant());
        desk.keep(fulfilment);
        if (checked != null) {
            before.or(() -> fileOf(fulfilment))
                    .ifPresentOrElse(
                            kept -> kept.replace(checked.toStore()),
                            () -> em.persist(new SubmittedFile(fulfilment, checked.toStore())));
        }
        em.flush();
        mails.handedIn(fulfilment, session);
        trail.record("task_handed_in", session);
    }

    /** The file that was handed in for what is not decided by an award yet. */
    private Optional<SubmittedFile> fileBefore(Fulfilment fulfilment, Instant served) {
        boolean isOld = served != null
                && fulfilment.getHandedInAt() != null
                && !fulfilment.getHandedInAt().isAfter(served);
        return isOld ? Optional.empty() : fileOf(fulfilment);
    }

    private Optional<SubmittedFile> fileOf(Fulfilment fulfilment) {
        return fulfilment.getId() == null
                ? Optional.empty()
                : em.createNamedQuery(SubmittedFile.OF_FULFILMENT, SubmittedFile.class)
                        .setParameter("fulfilment", fulfilment)
                        .getResultStream()
                        .findFirst();
    }

    private Requirement requirement(String requirementId) {
        return entities.find(
                Requirement.class,
                Requirement.BY_PUBLIC_ID,
                requirementId,
                requirement -> requirement.getKind() == RequirementKind.TASK);
    }

    /** The latest session in which the caller has a seat; without one the task is not the caller's. */
    private TrainingSession session(Requirement requirement) {
        return em.createNamedQuery(Registration.OF_TEACHERS, Registration.class)
                .setParameter("editions", List.of(requirement.getEdition()))
                .setParameter("accountIds", List.of(caller.account().getId()))
                .getResultStream()
                .reduce((earlier, later) -> later)
                .map(Registration::getSession)
                .orElseThrow(() -> new NotFoundException("task of a training of others"));
    }
}
