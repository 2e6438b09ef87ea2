package ba.sigurno.ejb.helpline.escalation;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.helpline.SentForms;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import ba.sigurno.persistence.helpline.escalation.Escalation;
import ba.sigurno.persistence.helpline.escalation.EscalationStatus;
import ba.sigurno.persistence.helpline.escalation.EscalationStep;
import ba.sigurno.persistence.helpline.escalation.RefusalReason;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Opens escalations, and takes their steps. Everybody of the helpline sees all: what one begins another must go on with. */
@Stateless
@RolesAllowed({"COUNSELLOR", "SUPERVISOR"})
public class EscalationService {

    /** The statuses that are given without more than a decision. */
    private static final List<EscalationStatus> STEPS = List.of(
            EscalationStatus.ACKNOWLEDGED,
            EscalationStatus.ACCEPTED,
            EscalationStatus.DONE,
            EscalationStatus.CLOSED,
            EscalationStatus.WITHDRAWN);

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private SentForms forms;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Opens an escalation, which waits for somebody else to confirm it.
     *
     * @return the public id
     */
    public String open(OpenEscalationCommand command) {
        return forms.entered(Escalation.class, Escalation.BY_FORM, command.formId())
                .orElseGet(() -> {
                    var escalation = new Escalation(
                            command.formId(),
                            own(),
                            clock.instant(),
                            command.reason(),
                            command.ground(),
                            command.urgency(),
                            command.receiver(),
                            command.jurisdiction());
                    unit.em().persist(escalation);
                    // The step needs its key.
                    unit.em().flush();
                    return recorded(escalation);
                })
                .getPublicId();
    }

    /** Confirms what another person opened. */
    public void confirm(String id) {
        var escalation = lock(id);
        escalation.confirm(own(), clock.instant());
        recorded(escalation);
    }

    /** Notes that it was told to a receiver. */
    public void send(String id, InstitutionKind receiver, String jurisdiction) {
        var escalation = lock(id);
        escalation.send(receiver, jurisdiction, clock.instant());
        recorded(escalation);
    }

    /** Notes that the receiver refuses. */
    public void refuse(String id, RefusalReason reason) {
        var escalation = lock(id);
        escalation.refuse(reason, clock.instant());
        recorded(escalation);
    }

    /** Gives it a status that needs no more than a decision. */
    public void advance(String id, EscalationStatus status) {
        var escalation = lock(id);
        escalation.advance(status, clock.instant());
        recorded(escalation);
    }

    private Escalation recorded(Escalation escalation) {
        unit.em().persist(new EscalationStep(escalation, own()));
        return escalation;
    }

    /** Returns a page of escalations. */
    public Page<EscalationLine> list(EscalationFilter filter, Sort sort, int wished) {
        var em = unit.em();
        var now = clock.instant();
        var found = " FROM Escalation e WHERE "
                + switch (filter) {
                    case OPEN -> "e.dueAt IS NOT NULL";
                    case TO_CONFIRM -> "e.status = :opened AND e.openedBy <> :own";
                    case OVERDUE -> "e.dueAt <= :now";
                    case ALL -> "e.id > 0";
                };
        long total = shown(em.createQuery("SELECT COUNT(e)" + found, Long.class), filter, now)
                .getSingleResult();
        var query = em.createQuery("SELECT e" + found + sort.orderBy("e.id", Language.BOSNIAN), Escalation.class);
        return Page.read(shown(query, filter, now), total, wished)
                .map(escalation -> EscalationLine.of(escalation, now, own()));
    }

    private <T> TypedQuery<T> shown(TypedQuery<T> query, EscalationFilter filter, Instant now) {
        return switch (filter) {
            case OPEN, ALL -> query;
            case TO_CONFIRM ->
                query.setParameter("opened", EscalationStatus.OPENED).setParameter("own", own());
            case OVERDUE -> query.setParameter("now", now);
        };
    }

    /** Returns an escalation. */
    public EscalationView get(String id) {
        var escalation = find(id, LockModeType.NONE);
        var line = EscalationLine.of(escalation, clock.instant(), own());
        var next = escalation.getStatus().next();
        return new EscalationView(
                line,
                escalation.getReason(),
                escalation.getGround(),
                escalation.getRefusal(),
                unit.em()
                        .createNamedQuery(EscalationStep.OF_ESCALATION, EscalationStep.class)
                        .setParameter("escalationId", escalation.getId())
                        .getResultStream()
                        .map(step -> new EscalationView.Step(
                                step.getStatus(),
                                step.getTakenAt(),
                                step.getTakenBy().equals(own())))
                        .toList(),
                next.contains(EscalationStatus.CONFIRMED) && !line.own(),
                next.contains(EscalationStatus.SENT),
                next.contains(EscalationStatus.REFUSED),
                STEPS.stream().filter(next::contains).toList());
    }

    private Escalation lock(String id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Escalation find(String id, LockModeType lock) {
        if (!PublicId.hasForm(id)) {
            throw new NotFoundException("Escalation");
        }
        return unit.em()
                .createNamedQuery(Escalation.BY_PUBLIC_ID, Escalation.class)
                .setParameter("publicId", id)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Escalation"));
    }

    private String own() {
        return caller.account().getPublicId();
    }
}
