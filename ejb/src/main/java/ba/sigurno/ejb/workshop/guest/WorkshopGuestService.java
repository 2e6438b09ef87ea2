package ba.sigurno.ejb.workshop.guest;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.register.MunicipalityFinder;
import ba.sigurno.ejb.register.RegisterScope;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.guest.GuestSlot;
import ba.sigurno.persistence.workshop.guest.WorkshopGuest;
import ba.sigurno.persistence.workshop.request.Workshop;
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
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Keeps the guests of workshops, who have no account, and the times at which they can come. */
@Stateless
@RolesAllowed("PLANNER")
public class WorkshopGuestService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Clock clock;

    @Inject
    private MunicipalityFinder municipalities;

    @Inject
    private AuditService audit;

    /** Finds the guests whose name or institution holds {@code text}. */
    public Page<WorkshopGuestLine> search(String text, Sort sort, int wished, Language reader) {
        var pattern = SearchPattern.inLatin(text);
        long total = em.createNamedQuery(WorkshopGuest.SEARCH_COUNT, Long.class)
                .setParameter("pattern", pattern)
                .getSingleResult();
        return Page.read(
                        em.createQuery(WorkshopGuest.SEARCH + sort.orderBy("g.id", reader), WorkshopGuest.class)
                                .setParameter("pattern", pattern),
                        total,
                        wished)
                .map(guest -> WorkshopGuestLine.of(guest, clock.instant(), reader));
    }

    /** Returns a guest. */
    public WorkshopGuestView get(String guestId) {
        var guest = find(guestId);
        var used = new HashSet<>(em.createNamedQuery(Workshop.USED_SLOTS, Long.class)
                .setParameter("guest", guest)
                .getResultList());
        return new WorkshopGuestView(
                guest.getPublicId(),
                new GuestCommand(
                        guest.getDisplayName(),
                        guest.getInstitution(),
                        guest.getEmail(),
                        guest.getTelephone(),
                        RegisterScope.id(guest.getMunicipality()),
                        guest.getLanguage(),
                        guest.getTopics().stream().map(WorkshopTopic::getCode).toList(),
                        guest.getVersion()),
                guest.getSlotsAhead(clock.instant()).stream()
                        .map(slot -> new WorkshopGuestView.Slot(
                                slot.getPublicId(), slot.getStartsAt(), slot.getEndsAt(), used.contains(slot.getId())))
                        .toList(),
                guest.isActive());
    }

    /** Returns the topics to choose from: those on offer. */
    public List<Choice> topics(Language reader) {
        return offered()
                .map(topic -> new Choice(topic.getCode(), TopicTexts.title(topic, reader)))
                .toList();
    }

    private Stream<WorkshopTopic> offered() {
        return em.createNamedQuery(WorkshopTopic.ACTIVE, WorkshopTopic.class).getResultStream();
    }

    /**
     * Enters a guest.
     *
     * @return the public id
     * @throws DomainException when there is one with this address already
     */
    public String add(GuestCommand command) {
        requireUnknown(command.email());
        var topics = offered()
                .filter(topic -> command.topics().contains(topic.getCode()))
                .toList();
        var guest = new WorkshopGuest(
                command.name(),
                command.institution(),
                command.email(),
                Objects.toString(command.telephone(), "").strip(),
                municipalities.find(command.municipality()),
                command.language(),
                topics,
                clock.instant());
        em.persist(guest);
        record("guest_added", guest);
        return guest.getPublicId();
    }

    /**
     * Changes what is known of a guest. Topics that are no longer on offer stay.
     *
     * @throws OptimisticLockException when somebody else changed it since {@code command.version()} was read
     */
    public void change(String guestId, GuestCommand command) {
        var guest = find(guestId);
        if (command.version() == null || command.version() != guest.getVersion()) {
            throw new OptimisticLockException("guest was changed meanwhile");
        }
        if (!guest.getEmail().equals(Account.normalEmail(Objects.toString(command.email(), "")))) {
            requireUnknown(command.email());
        }
        var topics = Stream.concat(
                        offered().filter(topic -> command.topics().contains(topic.getCode())),
                        guest.getTopics().stream().filter(topic -> !topic.isActive()))
                .toList();
        guest.describe(
                command.name(),
                command.institution(),
                command.email(),
                Objects.toString(command.telephone(), "").strip(),
                municipalities.find(command.municipality()),
                command.language(),
                topics);
        em.lock(guest, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        record("guest_changed", guest);
    }

    /**
     * Ends it with a guest, who is not offered any more.
     *
     * @throws DomainException while the guest is invited to a workshop
     */
    public void end(String guestId) {
        var guest = locked(guestId);
        long invited = em.createNamedQuery(Workshop.COUNT_OF_GUEST, Long.class)
                .setParameter("guest", guest)
                .getSingleResult();
        DomainException.require(invited == 0, "workshop_rule_guest_invited");
        guest.end();
        record("guest_ended", guest);
    }

    /** Takes it up again with a guest. */
    public void resume(String guestId) {
        var guest = locked(guestId);
        guest.resume();
        record("guest_resumed", guest);
    }

    /** Enters a time of a day at which a guest can come. */
    public void addSlot(String guestId, LocalDate day, LocalTime from, LocalTime until) {
        var guest = locked(guestId);
        guest.canCome(Dates.instant(day, from), Dates.instant(day, until), clock.instant());
        record("guest_slot_added", guest, Dates.shortDate(Language.BOSNIAN, day));
    }

    /**
     * Removes a time at which a guest cannot come after all.
     *
     * @throws DomainException when it is used for a workshop
     */
    public void removeSlot(String guestId, String slotId) {
        var guest = locked(guestId);
        Instant now = clock.instant();
        GuestSlot slot = guest.getSlotsAhead(now).stream()
                .filter(each -> each.getPublicId().equals(slotId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("time of a guest " + slotId));
        em.lock(slot, LockModeType.PESSIMISTIC_WRITE);
        long used = em.createNamedQuery(Workshop.COUNT_OF_SLOT, Long.class)
                .setParameter("slot", slot)
                .getSingleResult();
        DomainException.require(used == 0, "workshop_rule_guest_slot_used");
        guest.cannotCome(slot);
        record(
                "guest_slot_removed",
                guest,
                Dates.shortDate(
                        Language.BOSNIAN, Dates.local(slot.getStartsAt()).toLocalDate()));
    }

    private void requireUnknown(String email) {
        long known = em.createNamedQuery(WorkshopGuest.COUNT_OF_EMAIL, Long.class)
                .setParameter("email", Account.normalEmail(Objects.toString(email, "")))
                .getSingleResult();
        DomainException.require(known == 0, "workshop_rule_guest_known");
    }

    private WorkshopGuest find(String guestId) {
        return entities.find(WorkshopGuest.class, WorkshopGuest.BY_PUBLIC_ID, guestId);
    }

    private WorkshopGuest locked(String guestId) {
        var guest = find(guestId);
        em.lock(guest, LockModeType.PESSIMISTIC_WRITE);
        return guest;
    }

    private void record(String what, WorkshopGuest guest, String... details) {
        audit.record(
                "workshop_action_" + what,
                "workshop_guest",
                guest.getPublicId(),
                Stream.concat(Stream.of(guest.getInstitution()), Stream.of(details))
                        .reduce((one, other) -> one + AuditService.SEPARATOR + other)
                        .orElseThrow());
    }
}
