package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.workshop.digest.PlanNotices;
import ba.sigurno.ejb.workshop.request.RequestFinder;
import ba.sigurno.ejb.workshop.request.WorkshopMails;
import ba.sigurno.ejb.workshop.request.WorkshopTrail;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.guest.GuestSlot;
import ba.sigurno.persistence.workshop.request.PlannedTime;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Gives approved requests their trainer and time, and changes them. */
@Stateless
@RolesAllowed("PLANNER")
public class WorkshopPlanningService {

    /** More than any centre has; a bound, not a limit anybody meets. */
    private static final int MAX_TOPICS = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LockedTrainers trainers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private RequestFinder finder;

    @Inject
    private PlanClashes clashes;

    @Inject
    private WorkshopMails mails;

    @Inject
    private PlanNotices notices;

    @Inject
    private WorkshopTrail trail;

    /** Lists the trainers who can hold a workshop, by name. */
    public List<PersonChoice> trainers() {
        return accounts().stream()
                .map(account -> new PersonChoice(account.getPublicId(), account.getDisplayName()))
                .toList();
    }

    private List<Account> accounts() {
        return em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.TRAINER)
                .getResultList();
    }

    /**
     * Lists the trainers for a workshop on a day: first those who can hold it, of these the nearest, of these who has
     * least to do that day.
     */
    public List<TrainerOffer> offers(String requestId, LocalDate day, Language reader) {
        var request = finder.find(requestId);
        var trainers = NameOrder.sorted(accounts(), reader, Account::getDisplayName);
        return clashes.fits(trainers, request, day, reader).stream()
                .map(fit -> TrainerOffer.of(fit, day))
                .sorted(TrainerOffer.BY_FIT)
                .toList();
    }

    /** Lists the topics by their codes, also those that nobody can ask for any more. */
    public List<Choice> topics(Language reader) {
        return em.createNamedQuery(WorkshopTopic.ALL, WorkshopTopic.class)
                .setMaxResults(MAX_TOPICS)
                .getResultStream()
                .map(topic -> new Choice(topic.getCode(), TopicTexts.title(topic, reader)))
                .toList();
    }

    /** Plans an approved request for the first time; {@code reader} is the language in which a clash is told. */
    public void plan(String requestId, PlanCommand command, Language reader) {
        mails.planned(planned(requestId, command, reader));
    }

    /** Plans likewise, together with others: of all of them those concerned are told by one mail each, which is sent after. */
    public void planAmongMany(String requestId, PlanCommand command, Language reader) {
        notices.planned(planned(requestId, command, reader));
    }

    private WorkshopRequest planned(String requestId, PlanCommand command, Language reader) {
        var request = finder.find(requestId);
        var trainer = trainers.find(command.trainerId());
        var assistants = command.assistantIds().stream().map(trainers::find).toList();
        trainers.lock(Stream.concat(Stream.of(trainer), assistants.stream()).toList());
        lockSchool(request);
        request.requirePlannable();
        clashes.require(request, trainer, assistants, command, reader);
        var time = time(command);
        request.plan(trainer, assistants, time.startsAt(), time.endsAt(), self(), clock.instant());
        em.flush();
        trail.record("planned", request);
        return request;
    }

    /** Changes trainer or time of a planned workshop. */
    public void replan(String requestId, PlanCommand command, Language reader) {
        var before = replanned(requestId, command, reader);
        mails.replanned(before.request(), before.trainer());
        mails.guestsMoved(before.request());
    }

    /** Changes likewise, together with others: of all of them those concerned are told by one mail each, which is sent after. */
    public void replanAmongMany(String requestId, PlanCommand command, Language reader) {
        var before = replanned(requestId, command, reader);
        notices.moved(before.request(), before.trainer(), before.startsAt());
    }

    /** A request whose workshop was changed, and what the plan was before. */
    private record Before(WorkshopRequest request, Account trainer, Instant startsAt) {}

    private Before replanned(String requestId, PlanCommand command, Language reader) {
        var request = finder.find(requestId);
        var trainer = trainers.find(command.trainerId());
        var assistants = Stream.ofNullable(request.getWorkshop())
                .flatMap(workshop -> workshop.getAssistants().stream())
                .filter(assistant -> !assistant.equals(trainer))
                .toList();
        trainers.lock(Stream.concat(Stream.of(trainer), assistants.stream()).toList());
        lockSchool(request);
        requireUnchanged(request, command);
        clashes.require(request, trainer, assistants, command, reader);
        var time = time(command);
        var workshop = request.getWorkshop();
        var before = new Before(request, workshop.getTrainer(), workshop.getStartsAt());
        var lost = workshop.getSlotsLostAt(time.startsAt(), time.endsAt()).stream()
                .map(GuestSlot::getGuest)
                .toList();
        request.replan(trainer, time.startsAt(), time.endsAt(), self(), clock.instant());
        em.flush();
        mails.withdrawReminder(workshop);
        mails.guestsLost(request, lost);
        trail.record("replanned", request);
        return before;
    }

    private static void requireUnchanged(WorkshopRequest request, PlanCommand command) {
        var workshop = request.getWorkshop();
        if (workshop != null && (command.version() == null || command.version() != workshop.getVersion())) {
            throw new OptimisticLockException("workshop was replanned meanwhile");
        }
    }

    /**
     * Locks the school, so that two planners cannot both find the same class free. Always after the trainers, so that none
     * waits for the other.
     */
    private void lockSchool(WorkshopRequest request) {
        em.lock(request.getSchool(), LockModeType.PESSIMISTIC_WRITE);
    }

    private static PlannedTime time(PlanCommand command) {
        return PlannedTime.at(command.day(), command.start(), command.minutes(), ClockProducer.ZONE);
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
