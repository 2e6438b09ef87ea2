package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets a teacher ask for a workshop, for classes of the own school. */
@Stateless
@RolesAllowed("TEACHER")
public class WorkshopRequestService {

    /** The same wish again within this time is a second click, not a second wish. */
    private static final Duration DOUBLE_CLICK = Duration.ofMinutes(2);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

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

    /** The classes of the caller's schools in this school year, by school, grade and name. */
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
        var broken = caller.account().schools().stream()
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

    /**
     * Asks for a workshop.
     *
     * @return the public id of the request
     */
    public String request(RequestCommand command) {
        // One wish of a teacher after the other, so that a double click finds what the first click asked for.
        var teacher = em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        var note = FreeText.check(command.note(), WorkshopRequest.TEXT_LENGTH);
        var dates = WishedDates.check(command.wishedDates(), today());
        var topic = topic(command.topic());
        var classes = classes(command);
        var same = sameWish(topic, classes);
        if (same.isPresent()) {
            DomainException.require(isDoubleClick(same.get()), "workshop_rule_same_wish");
            return same.get().getPublicId();
        }
        var school = classes.iterator().next().getSchool();
        days.require(school.getAuthority(), dates, teacher.getLanguage());
        var request = new WorkshopRequest(school, topic, classes, dates, note, teacher, clock.instant());
        em.persist(request);
        mails.requested(request);
        trail.record("requested", request);
        return request.getPublicId();
    }

    private Optional<WorkshopRequest> sameWish(WorkshopTopic topic, Set<SchoolClass> classes) {
        return em.createNamedQuery(WorkshopRequest.OPEN_OF_CLASSES, WorkshopRequest.class)
                .setParameter("topicId", topic.getId())
                .setParameter("states", RequestState.OPEN)
                .setParameter(
                        "classIds", classes.stream().map(SchoolClass::getId).toList())
                .getResultStream()
                .filter(request -> request.getClasses().equals(classes))
                .findFirst();
    }

    private boolean isDoubleClick(WorkshopRequest same) {
        return same.getRequestedBy().equals(caller.account())
                && same.getRequestedAt().plus(DOUBLE_CLICK).isAfter(clock.instant());
    }

    private WorkshopTopic topic(String code) {
        return entities.findByCode(WorkshopTopic.class, WorkshopTopic.BY_CODE, code);
    }

    private Set<SchoolClass> classes(RequestCommand command) {
        DomainException.require(!command.classIds().isEmpty(), "workshop_rule_classes_needed");
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
