package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.edition.EditedModules;
import ba.sigurno.ejb.curriculum.editing.edition.EditionReview;
import ba.sigurno.ejb.curriculum.editing.edition.EditionSettings;
import ba.sigurno.ejb.curriculum.editing.edition.EditionView;
import ba.sigurno.ejb.curriculum.editing.edition.ModuleEditing;
import ba.sigurno.ejb.curriculum.editing.edition.ModuleQuestions;
import ba.sigurno.ejb.curriculum.format.ModuleProperties;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion.Use;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.curriculum.module.EditionFault;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows one edition of a module to its editors, and takes what they do with it. */
@Named
@RequestScoped
public class EditModuleBacking {

    @Inject
    private EditedModules modules;

    @Inject
    private ModuleEditing editing;

    @Inject
    private ModuleQuestions questions;

    @Inject
    private EditionReview review;

    @Inject
    private LanguageBacking language;

    private final Map<String, String> taught = new HashMap<>();
    private String id;
    private EditionView edition;

    private Integer minutes;
    private Integer minutesAlone;
    private List<String> outcomes;
    private List<String> help;
    private List<String> readings;
    private String sent;
    private String note;
    private String lessonTitle;
    private String question;

    /** Reads the edition. */
    public void load() {
        edition = modules.edition(id, language.getCurrent());
        var settings = edition.settings();
        minutes = settings.minutes();
        minutesAlone = settings.minutesAlone();
        outcomes = settings.outcomes();
        help = settings.help();
        readings = settings.readings();
        edition.lessons().forEach(lesson -> taught.put(lesson.publicId(), lesson.outcome()));
    }

    /** Saves what is the same in every language. */
    public String save() {
        editing.set(id, new EditionSettings(minutes, minutesAlone, outcomes, help, readings), sent);
        PageMessages.saved();
        return here();
    }

    /** Adds a lesson, in the language that the editor reads. */
    public String addLesson() {
        editing.addLesson(id, getWritten(), lessonTitle);
        return here();
    }

    /** Puts a lesson at another position. */
    public String move(String lessonId, int position) {
        editing.move(lessonId, position);
        return here();
    }

    /** Sets the outcome that a lesson works towards. */
    public String teach(String lessonId) {
        editing.teach(lessonId, taught.get(lessonId));
        PageMessages.saved();
        return here();
    }

    /** Removes a lesson. */
    public String drop(String lessonId) {
        editing.drop(lessonId);
        PageMessages.info("curriculum_editing_lesson_removed");
        return here();
    }

    /** Takes a question of the bank. */
    public String choose(Use use) {
        questions.choose(id, use, question);
        return here();
    }

    /** Takes a question out. */
    public String dropQuestion(Use use, String questionId) {
        questions.drop(id, use, questionId);
        return here();
    }

    /** Hands it in. */
    public String submit() {
        review.submit(id);
        PageMessages.info("curriculum_editing_submitted");
        return here();
    }

    /** Takes it back. */
    public String takeBack() {
        review.takeBack(id);
        PageMessages.info("curriculum_editing_taken_back");
        return here();
    }

    /** Returns it with a note. */
    public String sendBack() {
        review.sendBack(id, note);
        PageMessages.info("curriculum_editing_returned");
        return here();
    }

    /** Publishes it. */
    public String publish() {
        review.publish(id);
        PageMessages.info("curriculum_editing_published");
        return here();
    }

    /** Begins the next edition, and leads to it. */
    public String next() {
        var draft = editing.next(edition.moduleId());
        PageMessages.info("curriculum_editing_begun");
        return EditModulesBacking.EDITION + draft;
    }

    /** Discards the draft. */
    public String discard() {
        editing.discard(id);
        PageMessages.info("curriculum_editing_discarded");
        return "/curriculum/editing/modules?faces-redirect=true";
    }

    private String here() {
        return EditModulesBacking.EDITION + id;
    }

    /** Returns where something is missing, in words; empty for the module itself. */
    public String place(EditionFault fault) {
        return Stream.of(
                        part("lesson", fault.lesson()),
                        part("screen", fault.screen()),
                        part("block", fault.block()),
                        fault.language() == null ? "" : fault.language().getNativeName())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .map(place -> place + ": ")
                .orElse("");
    }

    private String part(String kind, Integer number) {
        return number == null ? "" : text("curriculum_editing_place_" + kind, number);
    }

    /** Returns what is missing, in words. */
    public String fault(EditionFault fault) {
        return text(fault.key(), fault.arguments().toArray());
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.getCurrent(), key, arguments);
    }

    /** Returns the language that new lessons are written in first: Cyrillic is made of the Latin one. */
    public Language getWritten() {
        var reader = language.getCurrent();
        return reader.isCyrillic() ? Language.SERBIAN_LATIN : reader;
    }

    /** Returns the languages that a module is written in. */
    public List<Language> getLanguages() {
        return Stream.of(Language.values()).filter(each -> !each.isCyrillic()).toList();
    }

    /** Returns the help paths to choose from. */
    public List<SelectItem> getHelpPaths() {
        return items("curriculum_editing_help_", ModuleProperties.HELP_PATHS);
    }

    /** Returns who may have to read a module. */
    public List<SelectItem> getReaders() {
        return items("curriculum_module_reading_", ModuleProperties.READERS);
    }

    private List<SelectItem> items(String key, List<String> codes) {
        return codes.stream()
                .map(code -> new SelectItem(code, text(key + code)))
                .toList();
    }

    /** Returns the outcomes that the lessons work towards, by public id of the lesson. */
    public Map<String, String> getTaught() {
        return taught;
    }

    public EditionView getEdition() {
        return edition;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getMinutesAlone() {
        return minutesAlone;
    }

    public void setMinutesAlone(Integer minutesAlone) {
        this.minutesAlone = minutesAlone;
    }

    public List<String> getOutcomes() {
        return outcomes;
    }

    public void setOutcomes(List<String> outcomes) {
        this.outcomes = outcomes;
    }

    public List<String> getHelp() {
        return help;
    }

    public void setHelp(List<String> help) {
        this.help = help;
    }

    public List<String> getReadings() {
        return readings;
    }

    public void setReadings(List<String> readings) {
        this.readings = readings;
    }

    /** Returns the digest of the settings that are saved now, which the form shows: whoever saves again has seen them. */
    public String getSeen() {
        return edition.seen();
    }

    public void setSeen(String seen) {
        this.sent = seen;
    }

    /** Returns whether somebody else saved the settings meanwhile. */
    public boolean isStale() {
        return sent != null && !sent.equals(getSeen());
    }

    /** Returns the settings that are saved, in words. */
    public List<String> getSavedSettings() {
        var saved = edition.settings();
        return List.of(
                text("curriculum_editing_minutes") + ": " + saved.minutes(),
                text("curriculum_editing_minutes_alone") + ": " + saved.minutesAlone(),
                text("curriculum_editing_outcomes") + ": " + String.join(", ", saved.outcomes()),
                text("curriculum_editing_help") + ": " + words("curriculum_editing_help_", saved.help()),
                text("curriculum_editing_readings") + ": " + words("curriculum_module_reading_", saved.readings()));
    }

    private String words(String key, List<String> codes) {
        return codes.stream().map(code -> text(key + code)).collect(Collectors.joining(", "));
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getLessonTitle() {
        return lessonTitle;
    }

    public void setLessonTitle(String lessonTitle) {
        this.lessonTitle = lessonTitle;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
