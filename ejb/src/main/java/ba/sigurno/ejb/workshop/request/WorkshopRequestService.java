package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.workshop.approval.Deciders;
import ba.sigurno.ejb.workshop.calendar.SchoolDays;
import ba.sigurno.ejb.workshop.topic.TopicModules;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.enrolment.schoolclass.ClassLine;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.workshop.request.RequestNeeds;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WishedDates;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets a school ask for a workshop: a teacher for classes or adults, who keeps its teachers for adults. */
@Stateless
@RolesAllowed({"TEACHER", "SCHOOL_COORDINATOR"})
public class WorkshopRequestService {

    /** The same wish again within this time is a second click, not a second wish. */
    private static final Duration DOUBLE_CLICK = Duration.ofMinutes(2);

    /** The states of requests that were not made in vain. */
    private static final Set<RequestState> OPEN_OR_HELD =
            EnumSet.complementOf(EnumSet.of(RequestState.DECLINED, RequestState.CANCELLED));

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
    private Deciders deciders;

    @Inject
    private SchoolDays days;

    @Inject
    private WorkshopMails mails;

    @Inject
    private WorkshopTrail trail;

    /** The topics on offer. */
    public List<TopicChoice> topics(Language language) {
        var modules = new TopicModules(em).byTopic(language);
        return em.createNamedQuery(WorkshopTopic.ACTIVE, WorkshopTopic.class)
                .getResultStream()
                .map(topic -> choice(topic, modules.getOrDefault(topic.getCode(), List.of()), language))
                .toList();
    }

    /** The topics on offer to which a module belongs. */
    public List<TopicChoice> topicsOf(String slug, Language language) {
        return em.createNamedQuery(WorkshopTopic.OF_MODULE, WorkshopTopic.class)
                .setParameter("slug", slug)
                .getResultStream()
                .map(topic -> choice(topic, List.of(), language))
                .toList();
    }

    private static TopicChoice choice(WorkshopTopic topic, List<TopicModules.Titled> modules, Language language) {
        var text = TopicTexts.in(topic, language);
        return new TopicChoice(
                topic.getCode(), text.getTitle(), text.getDescription(), TopicTexts.ages(topic, language), modules);
    }

    /** The classes of the schools where the caller teaches, in this school year, by school, grade and name. */
    public List<ClassChoice> classes() {
        var year = SchoolYear.of(today());
        return caller.account().schools().stream()
                .sorted(Comparator.comparing(school -> school.getName()))
                .flatMap(school -> em.createNamedQuery(SchoolClass.OF_SCHOOL, ClassLine.class)
                        .setParameter("school", school)
                        .setParameter("schoolYear", year)
                        .getResultStream())
                .map(line -> ClassChoice.of(line.schoolClass()))
                .toList();
    }

    /**
     * Refuses a day that no school of the caller can prefer.
     *
     * @param reader the language in which a break is told
     * @throws DomainException that says why
     */
    public void requireWishable(LocalDate day, Language reader) {
        WishedDates.check(day, today());
        var broken = caller.account().ownSchools().stream()
                .map(School::getAuthority)
                .distinct()
                .map(authority -> DomainException.brokenBy(() -> days.require(authority, List.of(day), reader)))
                .toList();
        if (broken.stream().allMatch(Optional::isPresent)) {
            broken.stream().flatMap(Optional::stream).findFirst().ifPresent(rule -> {
                throw rule;
            });
        }
    }

    /** Returns the schools of the caller, by name. */
    public List<Choice> schools() {
        return caller.account().ownSchools().stream()
                .map(school -> new Choice(school.getPublicId(), school.getName()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    /**
     * Asks for a workshop. Where the school's authority requires no approval, it is approved at once.
     *
     * @return the public id of the request
     * @throws DomainException when a rule is broken; {@code workshop_rule_same_wish} unless it is asked for again knowingly
     */
    public String request(RequestCommand command) {
        // One wish of a person after the other, so that a double click finds what the first click asked for.
        var asking = em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        var note = FreeText.check(command.note(), WorkshopRequest.TEXT_LENGTH);
        var dates = WishedDates.check(command.wishedDates(), today());
        var topic = topic(command.topic());
        var classes = classes(command);
        var school =
                classes.isEmpty() ? school(command) : classes.iterator().next().getSchool();
        days.require(school.getAuthority(), dates, asking.getLanguage());
        var needs = needs(command, classes);
        var same = sameWishes(topic, school, classes, needs);
        var clicked = same.stream().filter(each -> isDoubleClick(each, classes)).findFirst();
        if (clicked.isPresent()) {
            return clicked.get().getPublicId();
        }
        same.stream().filter(each -> !command.again()).findFirst().ifPresent(each -> {
            throw new DomainException(
                    "workshop_rule_same_wish",
                    RequestLine.whom(each, asking.getLanguage()),
                    Dates.date(asking.getLanguage(), each.getRequestedAt()));
        });
        var request = new WorkshopRequest(school, topic, classes, dates, note, needs, asking, clock.instant());
        em.persist(request);
        trail.record("requested", request);
        if (deciders.isWaived(school.getAuthority())) {
            request.approveAtOnce(clock.instant());
            mails.approved(request);
        } else {
            mails.requested(request);
        }
        return request.getPublicId();
    }

    /**
     * Changes the preferred days of a request of the caller's school, as long as nobody has decided.
     *
     * @throws DomainException when that is over, or a day cannot be preferred
     */
    public void prefer(String requestId, Collection<LocalDate> wished) {
        var request = finder.find(requestId);
        finder.requireOwnSchool(request);
        var checked = WishedDates.check(wished, today());
        var account = caller.account();
        days.require(request.getSchool().getAuthority(), checked, account.getLanguage());
        request.prefer(checked, em.getReference(Account.class, account.getId()), clock.instant());
        em.flush();
        mails.daysChanged(request);
        trail.record("days_changed", request);
    }

    private RequestNeeds needs(RequestCommand command, Set<SchoolClass> classes) {
        var needs = command.needs();
        if (needs == null) {
            return RequestNeeds.ofPupils(classes.iterator().next().getLanguage());
        }
        FreeText.check(needs.getRoom(), RequestNeeds.NAME_LENGTH);
        FreeText.check(needs.getContactName(), RequestNeeds.NAME_LENGTH);
        return needs;
    }

    /** Finds what the school has asked for already, and not in vain: on this topic, for one of the classes or these adults. */
    private List<WorkshopRequest> sameWishes(
            WorkshopTopic topic, School school, Set<SchoolClass> classes, RequestNeeds needs) {
        var query = classes.isEmpty()
                ? em.createNamedQuery(WorkshopRequest.OF_ADULTS, WorkshopRequest.class)
                        .setParameter("school", school)
                        .setParameter("audience", needs.getAudience())
                : em.createNamedQuery(WorkshopRequest.OPEN_OF_CLASSES, WorkshopRequest.class)
                        .setParameter(
                                "classIds",
                                classes.stream().map(SchoolClass::getId).toList());
        return query.setParameter("topicId", topic.getId())
                .setParameter("states", OPEN_OR_HELD)
                .getResultStream()
                .filter(each -> each.getState() != RequestState.HELD || isOfThisYear(each))
                .toList();
    }

    private boolean isOfThisYear(WorkshopRequest held) {
        var day = Dates.local(held.getWorkshop().getStartsAt()).toLocalDate();
        return SchoolYear.of(day).equals(SchoolYear.of(today()));
    }

    private boolean isDoubleClick(WorkshopRequest same, Set<SchoolClass> classes) {
        return same.getRequestedBy().equals(caller.account())
                && same.getClasses().equals(classes)
                && same.getRequestedAt().plus(DOUBLE_CLICK).isAfter(clock.instant());
    }

    private School school(RequestCommand command) {
        if (command.schoolId() != null) {
            return entities.find(School.class, School.BY_PUBLIC_ID, command.schoolId(), school -> caller.account()
                    .belongsTo(school));
        }
        var schools = caller.account().ownSchools();
        DomainException.require(schools.size() == 1, "workshop_rule_school_needed");
        return em.getReference(School.class, schools.iterator().next().getId());
    }

    private WorkshopTopic topic(String code) {
        return entities.findByCode(WorkshopTopic.class, WorkshopTopic.BY_CODE, code);
    }

    private Set<SchoolClass> classes(RequestCommand command) {
        boolean pupils = command.needs() == null || command.needs().isForPupils();
        DomainException.require(!pupils || !command.classIds().isEmpty(), "workshop_rule_classes_needed");
        if (!pupils) {
            return Set.of();
        }
        var classes = new HashSet<SchoolClass>();
        for (var classId : command.classIds()) {
            var schoolClass = entities.find(SchoolClass.class, SchoolClass.BY_PUBLIC_ID, classId);
            caller.requireSchool(schoolClass.getSchool());
            classes.add(schoolClass);
        }
        return classes;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
