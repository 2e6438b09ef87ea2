package ba.sigurno.ejb.workshop.team;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.workshop.planning.LockedTrainers;
import ba.sigurno.ejb.workshop.planning.PlanClashes;
import ba.sigurno.ejb.workshop.request.RequestFinder;
import ba.sigurno.ejb.workshop.request.WorkshopMails;
import ba.sigurno.ejb.workshop.request.WorkshopTrail;
import ba.sigurno.ejb.workshop.trainer.TrainerProfiles;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.guest.GuestSlot;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Says who comes to a planned workshop beside its trainer: a second one or a trainee, and guests. Planners do; whoever cannot come stays
 * away alone, and everybody else's date stays.
 */
@Stateless
public class WorkshopTeamService {

    /** More guests than come together anywhere; a bound, not a limit anybody meets. */
    private static final int MAX_OFFERS = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private RequestFinder finder;

    @Inject
    private LockedTrainers trainers;

    @Inject
    private TrainerProfiles profiles;

    @Inject
    private Successors successors;

    @Inject
    private PlanClashes clashes;

    @Inject
    private WorkshopMails mails;

    @Inject
    private WorkshopTrail trail;

    /** Returns who comes to the workshop of a request in sight beside its trainer; nobody until it is planned. */
    @RolesAllowed({"TEACHER", "SCHOOL_COORDINATOR", "COORDINATOR", "PLANNER", "TRAINER"})
    public WorkshopTeam get(String requestId) {
        var request = finder.find(requestId);
        var workshop = request.getWorkshop();
        if (workshop == null) {
            return WorkshopTeam.NONE;
        }
        var known = profiles.of(workshop.getAssistants());
        boolean planned = request.getState() == RequestState.PLANNED;
        var able = planned ? successors.of(workshop) : List.<Account>of();
        return new WorkshopTeam(
                workshop.getAssistants().stream()
                        .map(assistant -> new WorkshopTeam.Assistant(
                                assistant.getPublicId(),
                                assistant.getDisplayName(),
                                isTrainee(known.get(assistant.getId())),
                                able.contains(assistant)))
                        .toList(),
                workshop.getGuestSlots().stream()
                        .map(slot -> new WorkshopTeam.Guest(
                                slot.getPublicId(),
                                slot.getGuest().getDisplayName(),
                                slot.getGuest().getInstitution()))
                        .toList(),
                planned && caller.hasRole(Role.PLANNER) ? offers(workshop) : List.of(),
                planned ? workshop.getAbsentSince() : null,
                planned && caller.hasRole(Role.PLANNER));
    }

    private List<WorkshopTeam.Offer> offers(Workshop workshop) {
        var reader = caller.account().getLanguage();
        return em.createNamedQuery(Workshop.FREE_SLOTS, GuestSlot.class)
                .setParameter("startsAt", workshop.getStartsAt())
                .setParameter("endsAt", workshop.getEndsAt())
                .setParameter("earliest", workshop.getEndsAt().minus(Duration.ofDays(1)))
                .setParameter("topic", workshop.getRequest().getTopic())
                .setMaxResults(MAX_OFFERS)
                .getResultStream()
                .filter(slot -> workshop.getGuests().stream().noneMatch(slot.getGuest()::equals))
                .map(slot -> new WorkshopTeam.Offer(
                        slot.getPublicId(),
                        slot.getGuest().getDisplayName(),
                        slot.getGuest().getInstitution(),
                        slot.getGuest().getMunicipality().nameIn(reader),
                        slot.getStartsAt(),
                        slot.getEndsAt()))
                .toList();
    }

    /**
     * Invites a guest to a planned workshop, whose time is used by it then.
     *
     * @throws DomainException when it is used already, does not cover the workshop, or is of somebody who speaks of other
     *     topics
     */
    @RolesAllowed("PLANNER")
    public void invite(String requestId, String slotId) {
        var request = planned(requestId);
        var slot = entities.find(GuestSlot.class, GuestSlot.BY_PUBLIC_ID, slotId);
        em.lock(slot, LockModeType.PESSIMISTIC_WRITE);
        long used = em.createNamedQuery(Workshop.COUNT_OF_SLOT, Long.class)
                .setParameter("slot", slot)
                .getSingleResult();
        DomainException.require(used == 0, "workshop_rule_guest_slot_used");
        request.invite(slot, self(), clock.instant());
        em.flush();
        mails.guestInvited(request, slot.getGuest());
        trail.record("guest_invited", request);
    }

    /** Takes the invitation of a guest back. */
    @RolesAllowed("PLANNER")
    public void dismiss(String requestId, String slotId) {
        var request = planned(requestId);
        var slot = request.getWorkshop().getGuestSlots().stream()
                .filter(each -> each.getPublicId().equals(slotId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("guest of the workshop " + slotId));
        request.dismiss(slot, self(), clock.instant());
        em.flush();
        mails.dropped(request, slot.getGuest());
        trail.record("guest_dismissed", request);
    }

    /**
     * Lets a trainer come to a planned workshop beside who holds it.
     *
     * @param anyway whether it is wanted though something warns of it
     * @param reader the language in which a clash is told
     * @throws DomainException that names all that speaks against it
     */
    @RolesAllowed("PLANNER")
    public void add(String requestId, String accountId, boolean anyway, Language reader) {
        var request = planned(requestId);
        var assistant = trainers.find(accountId);
        trainers.lock(List.of(assistant));
        clashes.requireAssistant(request, assistant, anyway, reader);
        request.join(assistant, self(), clock.instant());
        em.flush();
        mails.joined(request, assistant);
        trail.record("assistant_added", request);
    }

    /** Lets somebody who was to come beside the trainer stay at home. */
    @RolesAllowed("PLANNER")
    public void remove(String requestId, String accountId) {
        var request = planned(requestId);
        var assistant = assistant(request, accountId);
        request.leave(assistant, self(), null, clock.instant());
        em.flush();
        mails.dropped(request, assistant);
        trail.record("assistant_removed", request);
    }

    /**
     * Gives a workshop to somebody who comes to it anyway, in the place of its trainer.
     *
     * @throws DomainException when that is a trainee
     */
    @RolesAllowed("PLANNER")
    public void handOver(String requestId, String accountId) {
        var request = planned(requestId);
        var assistant = assistant(request, accountId);
        DomainException.require(
                successors.of(request.getWorkshop()).contains(assistant),
                "workshop_rule_trainer_alone",
                assistant.getDisplayName());
        var before = request.getWorkshop().getTrainer();
        request.handOver(assistant, self(), clock.instant());
        em.flush();
        mails.handedOver(request, before);
        trail.record("handed_over", request);
    }

    /**
     * Says that the caller, who was to come, cannot. Who was to come beside the trainer is not expected any more; a trainer
     * is until planners say who holds the workshop instead.
     *
     * @throws NotFoundException when the caller is the trainer and nobody is there to take the workshop over: then its time
     *     is given up
     */
    @RolesAllowed("TRAINER")
    public void stayAway(String requestId, String reason) {
        var request = planned(requestId);
        var checked = FreeText.check(reason, WorkshopRequest.TEXT_LENGTH);
        if (request.getWorkshop().getTrainer().equals(caller.account())) {
            noteAbsence(request, checked);
        } else {
            leave(request, checked);
        }
    }

    private void noteAbsence(WorkshopRequest request, String reason) {
        if (successors.of(request.getWorkshop()).isEmpty()) {
            throw new NotFoundException("somebody to take over " + request.getPublicId());
        }
        request.noteAbsence(self(), reason, clock.instant());
        em.flush();
        mails.trainerAbsent(request, reason.strip());
        trail.record("trainer_absent", request);
    }

    private void leave(WorkshopRequest request, String checked) {
        var self = assistant(request, caller.account().getPublicId());
        DomainException.require(!checked.isBlank(), "workshop_rule_reason_needed");
        request.leave(self, self, checked, clock.instant());
        em.flush();
        mails.assistantAbsent(request, self, checked.strip());
        trail.record("assistant_absent", request);
    }

    private WorkshopRequest planned(String requestId) {
        var request = finder.find(requestId);
        if (request.getWorkshop() == null) {
            throw new NotFoundException("workshop of " + requestId);
        }
        return request;
    }

    private static Account assistant(WorkshopRequest request, String accountId) {
        return request.getWorkshop().getAssistants().stream()
                .filter(assistant -> assistant.getPublicId().equals(accountId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("somebody who comes to it " + accountId));
    }

    private static boolean isTrainee(TrainerProfile profile) {
        return Optional.ofNullable(profile).filter(TrainerProfile::isTrainee).isPresent();
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
