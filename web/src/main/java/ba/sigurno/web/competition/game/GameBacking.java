package ba.sigurno.web.competition.game;

import ba.sigurno.ejb.competition.game.GameModule;
import ba.sigurno.ejb.competition.game.GameService;
import ba.sigurno.ejb.competition.game.LiveGames;
import ba.sigurno.ejb.competition.running.EditionInfo;
import ba.sigurno.ejb.competition.running.RunningEditions;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.enrolment.schoolclass.ClassLine;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** The page on which a teacher starts a game with a class. */
@Named
@RequestScoped
public class GameBacking {

    /** The times that a teacher may choose, in seconds; 0 for none. */
    private static final int[] SECONDS = {0, 20, 30, 45, 60, 90};

    /** The number of questions that is offered: a quarter of an hour. */
    private static final int QUESTIONS = 5;

    @Inject
    private GameService games;

    @Inject
    private ClassService classes;

    @Inject
    private LiveGames live;

    @Inject
    private RunningEditions editionsOn;

    @Inject
    private LanguageBacking language;

    private String classId;
    private SchoolClass schoolClass;
    private List<EditionInfo> editions;
    private String running;
    private String edition;
    private Language asked;
    private int seconds;
    private List<ClassLine> choices;
    private List<GameModule> modules;
    private String module;
    private String quiz;
    private boolean ofModule;
    private int count = QUESTIONS;

    /** Loads the class, not found unless the caller teaches it; without one the classes to choose from. */
    public void load() {
        ofModule = module != null;
        if (classId == null) {
            choices = classes.ofYear(classes.year());
            return;
        }
        schoolClass = classes.get(classId);
        asked = schoolClass.getLanguage();
        running = games.running(classId).orElse(null);
        editions = games.editions(classId, language.getCurrent());
        modules = games.modules(classId, language.getCurrent());
    }

    /** Returns whether the teacher comes from a module: nothing else is offered then. */
    public boolean isOfModule() {
        return ofModule;
    }

    /** Returns whether the teacher comes from a module or from a quiz of the class: the competition is not offered then. */
    public boolean isSpecial() {
        return ofModule || quiz != null;
    }

    /** Starts the game, and goes to the wall; the action listener reports a broken rule. */
    public String start() {
        var game = games.start(classId, edition, asked, seconds);
        live.refresh();
        return "/competition/game/wall.xhtml?faces-redirect=true&game=" + game;
    }

    /** Starts a game with the quiz of the module, and goes to the wall. */
    public String startModule() {
        var game = games.startModule(classId, module, count, asked, seconds);
        editionsOn.refresh();
        live.refresh();
        return "/competition/game/wall.xhtml?faces-redirect=true&game=" + game;
    }

    /** Starts a game with a short quiz of the class, and goes to the wall. */
    public String startClassQuiz() {
        var game = games.startClassQuiz(classId, quiz, asked, seconds);
        editionsOn.refresh();
        live.refresh();
        return "/competition/game/wall.xhtml?faces-redirect=true&game=" + game;
    }

    /** Returns the caller's classes to choose from, where none is named. */
    public List<ClassLine> getChoices() {
        return choices;
    }

    /** Returns the modules whose quiz can be played. */
    public List<GameModule> getModules() {
        return modules;
    }

    /** Returns the name in addresses of the module to play; the page of a module names it. */
    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    /** Returns the short quiz of the class to play; null for none. */
    public String getQuiz() {
        return quiz;
    }

    public void setQuiz(String quiz) {
        this.quiz = quiz;
    }

    /** Returns the number of questions of a module to play. */
    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    /** Returns the editions that can be played. */
    public List<EditionInfo> getEditions() {
        return editions;
    }

    /** Returns the times for a question. */
    public List<SelectItem> getTimes() {
        return IntStream.of(SECONDS)
                .mapToObj(each -> new SelectItem(
                        each,
                        each == 0
                                ? Messages.text(language.getCurrent(), "competition_game_no_timer")
                                : Messages.text(language.getCurrent(), "competition_game_seconds", each)))
                .toList();
    }

    /** Returns the public id of the class's running game; null without one. */
    public String getRunning() {
        return running;
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    /** Returns the language of the wall: at first that of the class. */
    public Language getAsked() {
        return asked;
    }

    public void setAsked(Language asked) {
        this.asked = asked;
    }

    public int getSeconds() {
        return seconds;
    }

    public void setSeconds(int seconds) {
        this.seconds = seconds;
    }
}
