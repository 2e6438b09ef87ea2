package ba.sigurno.ejb.enrolment.transfer;

import ba.sigurno.ejb.enrolment.pupil.NewPupils;
import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilRecords;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.transfer.PupilTransfer;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/**
 * Moves a pupil, with all that was done, to a class of another teacher or school: the teacher of the one gives a code, that
 * of the other types it. Neither sees the other's class.
 */
@Stateless
@RolesAllowed("TEACHER")
public class TransferService {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ClassAccess classes;

    @Inject
    private PupilSecrets secrets;

    @Inject
    @Any
    private Instance<PupilRecords> rooms;

    @Inject
    private AuditService audit;

    /** Returns the code of a pupil that is good now, if there is one. */
    public Optional<TransferOffer> offered(String classId, String pupilId) {
        return transfer(pupil(classes.get(classId), pupilId))
                .filter(transfer -> !transfer.isOver(clock.instant()))
                .map(TransferService::offer);
    }

    /** Gives a pupil of a class, be it closed, a code by which another class takes the pupil over; the one before ends. */
    public TransferOffer offer(String classId, String pupilId) {
        var schoolClass = classes.locked(classId);
        var pupil = pupil(schoolClass, pupilId);
        remove(pupil);
        var transfer = new PupilTransfer(pupil, TransferCode.draw(RANDOM), clock.instant());
        em.persist(transfer);
        record("transferOffered", schoolClass);
        return offer(transfer);
    }

    /** Ends the code of a pupil, who stays. */
    public void withdraw(String classId, String pupilId) {
        var schoolClass = classes.locked(classId);
        if (remove(pupil(schoolClass, pupilId))) {
            record("transferWithdrawn", schoolClass);
        }
    }

    /** Returns the pupil who would come to a class by a code, as typed; refused when it is used, over or none. */
    public TransferPreview preview(String classId, String typed) {
        var into = classes.get(classId);
        var pupil = find(into, typed, LockModeType.NONE).getPupil();
        var from = pupil.getSchoolClass();
        return new TransferPreview(
                PupilLine.of(pupil, secrets),
                from.getName(),
                from.getSchool().getName(),
                rooms.stream().flatMap(room -> room.of(pupil).stream()).toList());
    }

    /** Moves the pupil of a code to a class, with a new personal code; the code is used then. Returns the pupil. */
    public PupilLine receive(String classId, String typed) {
        var into = classes.changing(classId);
        var transfer = find(into, typed, LockModeType.PESSIMISTIC_WRITE);
        var pupil = transfer.getPupil();
        var from = pupil.getSchoolClass();
        var present = em.createNamedQuery(Pupil.OF_CLASS, Pupil.class)
                .setParameter("schoolClass", into)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        DomainException.require(
                present.size() < PupilService.MAX_PUPILS,
                "enrolment_roster_full",
                PupilService.MAX_PUPILS,
                present.size(),
                1);
        rooms.forEach(room -> room.leave(pupil));
        var free = new NewPupils(into, present, secrets, RANDOM);
        pupil.nickname(free.nickname(pupil.getNickname()));
        pupil.moveTo(into, secrets.sealCode(free.nextCode()));
        em.remove(transfer);
        record("pupilLeft", from);
        record("pupilReceived", into);
        return PupilLine.of(pupil, secrets);
    }

    private PupilTransfer find(SchoolClass into, String typed, LockModeType lock) {
        var found = TransferCode.read(typed)
                .flatMap(code -> em.createNamedQuery(PupilTransfer.BY_CODE, PupilTransfer.class)
                        .setParameter("code", code)
                        .setParameter("now", clock.instant())
                        .setLockMode(lock)
                        .getResultStream()
                        .findFirst());
        DomainException.require(found.isPresent(), "enrolment_rule_transfer_code");
        DomainException.require(!found.get().getPupil().getSchoolClass().equals(into), "enrolment_rule_transfer_here");
        return found.get();
    }

    private boolean remove(Pupil pupil) {
        var there = transfer(pupil);
        there.ifPresent(em::remove);
        em.flush();
        return there.isPresent();
    }

    private Optional<PupilTransfer> transfer(Pupil pupil) {
        return em.createNamedQuery(PupilTransfer.OF_PUPIL, PupilTransfer.class)
                .setParameter("pupil", pupil)
                .getResultStream()
                .findFirst();
    }

    private static TransferOffer offer(PupilTransfer transfer) {
        return new TransferOffer(transfer.getCode(), transfer.getEndsAt());
    }

    private Pupil pupil(SchoolClass schoolClass, String pupilId) {
        return em.createNamedQuery(Pupil.BY_PUBLIC_ID_AND_CLASS, Pupil.class)
                .setParameter("publicId", pupilId)
                .setParameter("schoolClass", schoolClass)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("pupil " + pupilId));
    }

    private void record(String action, SchoolClass schoolClass) {
        audit.record(
                "enrolment_action_" + action,
                "class",
                schoolClass.getPublicId(),
                schoolClass.getName()
                        + AuditService.SEPARATOR
                        + schoolClass.getSchool().getName());
    }
}
