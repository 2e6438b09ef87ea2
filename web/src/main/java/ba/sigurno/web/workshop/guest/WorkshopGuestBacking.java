package ba.sigurno.web.workshop.guest;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.guest.GuestCommand;
import ba.sigurno.ejb.workshop.guest.WorkshopGuestService;
import ba.sigurno.ejb.workshop.guest.WorkshopGuestView;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Enters and changes a guest of workshops, a new one when the address names none, and the times to come. */
@Named
@RequestScoped
public class WorkshopGuestBacking {

    private static final String HERE = "/workshop/guest/workshop-guest?faces-redirect=true&id=";

    @Inject
    private WorkshopGuestService guests;

    @Inject
    private LanguageBacking reader;

    @Inject
    private FormatBacking format;

    private String id;
    private String slot;
    private WorkshopGuestView view;
    private String name;
    private String institution;
    private String email;
    private String telephone;
    private String municipality;
    private Language language;
    private List<String> topics = new ArrayList<>();
    private Integer version;
    private LocalDate day;
    private LocalTime from;
    private LocalTime until;

    /** Reads the guest, if the address names one. */
    public void load() {
        language = reader.getCurrent();
        if (id != null) {
            view = guests.get(id);
            fill(view.guest());
        }
    }

    private void fill(GuestCommand guest) {
        name = guest.name();
        institution = guest.institution();
        email = guest.email();
        telephone = guest.telephone();
        municipality = guest.municipality();
        language = guest.language();
        topics = new ArrayList<>(guest.topics());
        version = guest.version();
    }

    /** Saves the guest. */
    public String save() {
        var command = new GuestCommand(name, institution, email, telephone, municipality, language, topics, version);
        var saved = id;
        if (saved == null) {
            saved = guests.add(command);
        } else {
            guests.change(saved, command);
        }
        PageMessages.saved();
        return HERE + saved;
    }

    /** Enters a time to come. */
    public String addSlot() {
        guests.addSlot(id, day, from, until);
        return done("workshop_guest_slot_added");
    }

    /** Removes the time of the address. */
    public String removeSlot() {
        guests.removeSlot(id, slot);
        return done("workshop_guest_slot_removed");
    }

    /** Ends it with the guest. */
    public String end() {
        guests.end(id);
        return done("workshop_guest_end_done");
    }

    /** Takes it up again with the guest. */
    public String resume() {
        guests.resume(id);
        return done("workshop_guest_resume_done");
    }

    private String done(String key) {
        PageMessages.info(key);
        return HERE + id;
    }

    /** Returns day and hours of a time in words. */
    public String when(WorkshopGuestView.Slot one) {
        return format.text(
                "workshop_review_time",
                Dates.weekdayDate(
                        reader.getCurrent(), Dates.local(one.startsAt()).toLocalDate()),
                Dates.time(one.startsAt()),
                Dates.time(one.endsAt()));
    }

    /** Returns the topics to choose from. */
    public List<Choice> getTopicChoices() {
        return guests.topics(reader.getCurrent());
    }

    /** Returns the languages to choose from. */
    public List<Language> getLanguageChoices() {
        return List.of(Language.values());
    }

    /** Returns the guest; null for a new one. */
    public WorkshopGuestView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSlot() {
        return slot;
    }

    public void setSlot(String slot) {
        this.slot = slot;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }
}
