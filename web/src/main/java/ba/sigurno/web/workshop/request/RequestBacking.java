package ba.sigurno.web.workshop.request;

import ba.sigurno.ejb.enrolment.schoolclass.GradeNames;
import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.workshop.request.ClassChoice;
import ba.sigurno.ejb.workshop.request.RequestCommand;
import ba.sigurno.ejb.workshop.request.TopicChoice;
import ba.sigurno.ejb.workshop.request.WorkshopRequestService;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.request.Audience;
import ba.sigurno.persistence.workshop.request.DayPart;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Requests a workshop for a school: for adults where the caller has no classes. */
@Named
@RequestScoped
public class RequestBacking {

    @Inject
    private WorkshopRequestService requests;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    private List<TopicChoice> topics;
    private List<ClassChoice> classes;
    private String topic;
    private List<String> classIds = new ArrayList<>();
    private LocalDate day1;
    private LocalDate day2;
    private LocalDate day3;
    private String note;
    private final NeedsInput needs = new NeedsInput();
    private List<Choice> schools;
    private String school;
    private boolean again;

    /** Reads the topics, classes and schools to choose from. */
    public void load() {
        topics = requests.topics(language.getCurrent());
        classes = requests.classes();
        schools = requests.schools();
        needs.setLanguage(language.getCurrent());
        if (classes.isEmpty()) {
            needs.setAudience(Audience.PARENTS);
        }
    }

    /** Sends the request. */
    public String send() {
        var days = Stream.of(day1, day2, day3).filter(Objects::nonNull).toList();
        var id = requests.request(new RequestCommand(topic, school, classIds, days, note, needs.needs(), again));
        PageMessages.info("workshop_request_sent");
        return "/workshop/request/review?faces-redirect=true&id=" + id;
    }

    /** Returns the ages a topic is for, and its description. */
    public String about(TopicChoice choice) {
        var ages = choice.ages() == null || choice.ages().isEmpty()
                ? Messages.text(language.getCurrent(), "workshop_request_any_age")
                : choice.ages();
        return ages + " · " + choice.description();
    }

    /** Returns name and grades of a class, with the school where the classes are of several. */
    public String label(ClassChoice choice) {
        var grades = GradeNames.of(choice.grades(), language.getCurrent());
        var label = Messages.text(language.getCurrent(), "workshop_request_class", choice.name(), grades);
        return isSeveralSchools() ? label + ", " + choice.school() : label;
    }

    /** Returns whether the caller teaches, and could have classes. */
    public boolean isTeacher() {
        return caller.hasRole(Role.TEACHER);
    }

    /** Returns whether the caller belongs to several schools. */
    public boolean isSeveralSchools() {
        return schools.size() > 1;
    }

    /** Returns those for whom a workshop can be asked for: pupils where there are classes. */
    public List<SelectItem> getAudiences() {
        var audiences =
                classes.isEmpty() ? EnumSet.complementOf(EnumSet.of(Audience.PUPILS)) : EnumSet.allOf(Audience.class);
        return items(audiences.toArray(Audience[]::new), "workshop_audience_");
    }

    /** Returns whether classes have to be chosen: not when the form that is sent asks for adults. */
    public boolean isClassesRequired() {
        // It is asked while fields are validated, when the audience is not in its place yet.
        var sent = Faces.getRequestParameter("form:audience");
        return sent == null || sent.equals(Audience.PUPILS.name());
    }

    /** Returns the parts of a day. */
    public List<SelectItem> getDayParts() {
        return items(DayPart.values(), "workshop_day_part_");
    }

    private List<SelectItem> items(Enum<?>[] values, String key) {
        return Stream.of(values)
                .map(each -> new SelectItem(each, Messages.text(language.getCurrent(), key + each)))
                .toList();
    }

    /** Returns for whom it is, in which language, where, and who is called on the day. */
    public NeedsInput getNeeds() {
        return needs;
    }

    /** Returns the schools of the caller. */
    public List<Choice> getSchools() {
        return schools;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    /** Returns whether it is wanted although there is one on this topic already. */
    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    /** Returns whether modules belong to any of the topics. */
    public boolean isLinked() {
        return topics.stream().anyMatch(choice -> !choice.modules().isEmpty());
    }

    public List<TopicChoice> getTopics() {
        return topics;
    }

    public List<ClassChoice> getClasses() {
        return classes;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public List<String> getClassIds() {
        return classIds;
    }

    public void setClassIds(List<String> classIds) {
        this.classIds = classIds;
    }

    public LocalDate getDay1() {
        return day1;
    }

    public void setDay1(LocalDate day1) {
        this.day1 = day1;
    }

    public LocalDate getDay2() {
        return day2;
    }

    public void setDay2(LocalDate day2) {
        this.day2 = day2;
    }

    public LocalDate getDay3() {
        return day3;
    }

    public void setDay3(LocalDate day3) {
        this.day3 = day3;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
