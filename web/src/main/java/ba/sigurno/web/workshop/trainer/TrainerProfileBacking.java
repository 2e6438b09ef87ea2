package ba.sigurno.web.workshop.trainer;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.workshop.disturbance.DisturbedWorkshopService;
import ba.sigurno.ejb.workshop.trainer.ProfileCommand;
import ba.sigurno.ejb.workshop.trainer.TrainerProfileService;
import ba.sigurno.ejb.workshop.trainer.TrainerProfileView;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.workshop.disturbance.DisturbanceMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the profile of a trainer, the reader's own when the address names none, and the days of leave. */
@Named
@RequestScoped
public class TrainerProfileBacking {

    private static final String HERE = "/workshop/trainer/trainer-profile?faces-redirect=true&includeViewParams=true";

    /** Two hours: there and back in a day, with a workshop between. */
    private static final int USUAL_MINUTES = 120;

    @Inject
    private TrainerProfileService profiles;

    @Inject
    private DisturbedWorkshopService disturbed;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking reader;

    private String id;
    private String leave;
    private TrainerProfileView view;
    private String home;
    private int minutes = USUAL_MINUTES;
    private int daily = 2;
    private List<String> topics = new ArrayList<>();
    private List<String> languages = new ArrayList<>();
    private boolean trainee;
    private Integer version;
    private boolean disturbing;
    private LocalDate firstDay;
    private LocalDate lastDay;

    /** Reads the profile. */
    public void load() {
        view = profiles.get(id);
        view.profile().ifPresent(this::fill);
        disturbing = caller.hasRole(Role.PLANNER)
                && !view.leave().isEmpty()
                && !disturbed.list(1, reader.getCurrent()).items().isEmpty();
    }

    private void fill(ProfileCommand profile) {
        home = profile.home();
        minutes = profile.maxMinutes();
        daily = profile.maxADay();
        topics = new ArrayList<>(profile.topics());
        languages = new ArrayList<>(
                profile.languages().stream().map(Language::getTag).toList());
        trainee = profile.trainee();
        version = profile.version();
    }

    /** Saves the profile. */
    public String save() {
        var spoken =
                languages.stream().flatMap(tag -> Language.ofTag(tag).stream()).toList();
        profiles.save(id, new ProfileCommand(home, minutes, daily, topics, spoken, trainee, version));
        PageMessages.saved();
        return HERE;
    }

    /** Takes leave. */
    public String takeLeave() {
        var taken = profiles.takeLeave(id, firstDay, lastDay);
        PageMessages.info("workshop_trainer_leave_taken");
        DisturbanceMessages.tell(disturbed.inLeave(taken, reader.getCurrent()), reader.getCurrent());
        return HERE;
    }

    /** Gives back the leave of the address. */
    public String cancelLeave() {
        profiles.cancelLeave(id, leave);
        leave = null;
        PageMessages.info("workshop_trainer_leave_cancelled");
        return HERE;
    }

    /** Returns whether the reader plans and there are workshops in a leave or break, to be planned anew. */
    public boolean isDisturbing() {
        return disturbing;
    }

    /** Returns the topics to choose from. */
    public List<TrainerProfileView.Topic> getTopicChoices() {
        return profiles.topics(reader.getCurrent());
    }

    /** Returns the languages to choose from. */
    public List<Language> getLanguageChoices() {
        return Stream.of(Language.values()).toList();
    }

    /** Returns the numbers of workshops a day to choose from. */
    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, TrainerProfile.MAX_A_DAY).boxed().toList();
    }

    /** Returns whether it is the reader's own. */
    public boolean isOwn() {
        return id == null;
    }

    public TrainerProfileView getView() {
        return view;
    }

    /** Returns whether there is one already. */
    public boolean isWritten() {
        return view.profile().isPresent();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLeave() {
        return leave;
    }

    public void setLeave(String leave) {
        this.leave = leave;
    }

    public String getHome() {
        return home;
    }

    public void setHome(String home) {
        this.home = home;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public int getDaily() {
        return daily;
    }

    public void setDaily(int daily) {
        this.daily = daily;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public boolean isTrainee() {
        return trainee;
    }

    public void setTrainee(boolean trainee) {
        this.trainee = trainee;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
