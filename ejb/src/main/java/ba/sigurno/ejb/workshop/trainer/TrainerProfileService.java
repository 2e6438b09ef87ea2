package ba.sigurno.ejb.workshop.trainer;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.register.MunicipalityFinder;
import ba.sigurno.ejb.register.RegisterScope;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import ba.sigurno.persistence.workshop.trainer.TrainerLeave;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps what planning knows of trainers. A trainer writes the own profile and leave, a planner those of all. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class TrainerProfileService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private TrainerProfiles profiles;

    @Inject
    private MunicipalityFinder municipalities;

    @Inject
    @Any
    private Instance<TrainerLeaveListener> listeners;

    @Inject
    private AuditService audit;

    /** Finds the trainers whose name holds {@code text}, for planners. */
    @RolesAllowed("PLANNER")
    public Page<WorkshopTrainerLine> search(String text, Sort sort, int wished, Language reader) {
        var pattern = SearchPattern.inLatin(text);
        long total = em.createNamedQuery(TrainerProfile.TRAINERS_COUNT, Long.class)
                .setParameter("pattern", pattern)
                .getSingleResult();
        var page = Page.read(
                em.createQuery(TrainerProfile.TRAINERS + sort.orderBy("a.id", reader), Account.class)
                        .setParameter("pattern", pattern),
                total,
                wished);
        var known = profiles.of(page.items());
        var today = LocalDate.now(clock);
        return page.map(account -> {
            var profile = known.get(account.getId());
            return new WorkshopTrainerLine(
                    account.getPublicId(),
                    account.getDisplayName(),
                    profile == null ? null : WorkshopTrainerLine.Summary.of(profile, today, reader));
        });
    }

    /** Returns the profile of a trainer; the caller's own when {@code accountId} is null. */
    public TrainerProfileView get(String accountId) {
        var account = trainer(accountId);
        var profile = profiles.of(account);
        var today = LocalDate.now(clock);
        return new TrainerProfileView(
                account.getPublicId(),
                account.getDisplayName(),
                profile.map(TrainerProfileService::command),
                profile.stream()
                        .flatMap(one -> one.getLeave().stream())
                        .filter(leave -> !leave.getLastDay().isBefore(today))
                        .map(TrainerProfileView.Leave::of)
                        .toList(),
                caller.hasRole(Role.PLANNER));
    }

    private static ProfileCommand command(TrainerProfile profile) {
        return new ProfileCommand(
                RegisterScope.id(profile.getHome()),
                profile.getMaxMinutes(),
                profile.getMaxADay(),
                profile.getTopics().stream().map(WorkshopTopic::getCode).toList(),
                List.copyOf(profile.getLanguages()),
                profile.isTrainee(),
                profile.getVersion());
    }

    /** Returns the topics to choose from: those on offer. */
    public List<TrainerProfileView.Topic> topics(Language reader) {
        return offered()
                .map(topic -> new TrainerProfileView.Topic(topic.getCode(), TopicTexts.title(topic, reader)))
                .toList();
    }

    private Stream<WorkshopTopic> offered() {
        return em.createNamedQuery(WorkshopTopic.ACTIVE, WorkshopTopic.class).getResultStream();
    }

    /**
     * Saves the profile of a trainer; the caller's own when {@code accountId} is null. Topics that are no longer on offer
     * stay as they are.
     *
     * @throws OptimisticLockException when somebody else changed it since {@code command.version()} was read
     */
    public void save(String accountId, ProfileCommand command) {
        var account = lock(accountId);
        var home = municipalities.find(command.home());
        var present = profiles.of(account);
        var topics = Stream.concat(
                        offered().filter(topic -> command.topics().contains(topic.getCode())),
                        present.stream()
                                .flatMap(one -> one.getTopics().stream())
                                .filter(topic -> !topic.isActive()))
                .toList();
        if (!present.map(TrainerProfile::getVersion).equals(Optional.ofNullable(command.version()))) {
            throw new OptimisticLockException("profile was changed meanwhile");
        }
        var profile = present.orElseGet(() -> new TrainerProfile(
                account, home, command.maxMinutes(), command.maxADay(), topics, command.languages()));
        profile.describe(home, command.maxMinutes(), command.maxADay(), topics, command.languages());
        if (caller.hasRole(Role.PLANNER)) {
            profile.learn(command.trainee());
        }
        em.persist(profile);
        em.lock(profile, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        record("profile_saved", account, "");
    }

    /**
     * Takes leave for a trainer who has a profile, the caller when {@code accountId} is null. Workshops that are planned in it
     * stay until a planner moves or confirms them.
     *
     * @return the public id of the leave
     */
    public String takeLeave(String accountId, LocalDate firstDay, LocalDate lastDay) {
        var account = lock(accountId);
        var leave = profile(account).takeLeave(firstDay, lastDay, LocalDate.now(clock));
        listeners.forEach(listener -> listener.taken(account, leave));
        record("leave_taken", account, days(leave));
        return leave.getPublicId();
    }

    /** Gives back a leave that is not over, of the caller when {@code accountId} is null. */
    public void cancelLeave(String accountId, String leaveId) {
        var account = lock(accountId);
        var profile = profile(account);
        var today = LocalDate.now(clock);
        var leave = profile.getLeave().stream()
                .filter(one ->
                        one.getPublicId().equals(leaveId) && !one.getLastDay().isBefore(today))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("leave " + leaveId));
        profile.cancelLeave(leave);
        record("leave_cancelled", account, days(leave));
    }

    private static String days(TrainerLeave leave) {
        return AuditService.SEPARATOR
                + Dates.shortDate(Language.BOSNIAN, leave.getFirstDay())
                + " – "
                + Dates.shortDate(Language.BOSNIAN, leave.getLastDay());
    }

    private TrainerProfile profile(Account account) {
        return profiles.of(account).orElseThrow(() -> new DomainException("workshop_rule_profile_first"));
    }

    /** Locks the account, as planning does: leave is not taken while a workshop is planned on it. */
    private Account lock(String accountId) {
        var account = trainer(accountId);
        em.lock(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    /** Finds the caller, who is a trainer, or for planners any trainer. */
    private Account trainer(String accountId) {
        var wanted = accountId == null ? caller.account().getPublicId() : accountId;
        boolean known =
                caller.hasRole(Role.PLANNER) || caller.account().getPublicId().equals(wanted);
        return entities.find(
                Account.class,
                Account.BY_PUBLIC_ID,
                wanted,
                account -> known && account.isEnabled() && account.hasRole(Role.TRAINER));
    }

    private void record(String what, Account account, String detail) {
        audit.record("workshop_action_" + what, "account", account.getPublicId(), account.getDisplayName() + detail);
    }
}
