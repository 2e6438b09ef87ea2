package ba.sigurno.web.curriculum.progress;

import ba.sigurno.ejb.curriculum.progress.ClassProgress;
import ba.sigurno.ejb.curriculum.progress.ProgressPage;
import ba.sigurno.ejb.curriculum.progress.PupilProgressLine;
import ba.sigurno.ejb.curriculum.progress.PupilState;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shows the progress of a class: {@code class} is the class, {@code module} one of its assignments, {@code state} a
 * filter.
 */
@Named
@RequestScoped
public class ProgressBacking {

    @Inject
    private ClassProgress progress;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking format;

    private String classId;
    private String module;
    private PupilState state;
    private ProgressPage page;

    /** Reads the page. */
    public void load() {
        page = progress.page(classId, module, language.getCurrent());
    }

    /** Returns the pupils in the state that is asked for. */
    public List<PupilProgressLine> getLines() {
        return page.lines().stream()
                .filter(line -> state == null || line.state() == state)
                .toList();
    }

    /** Returns the modules to choose from. */
    public List<SelectItem> getModules() {
        return page.modules().stream()
                .map(choice -> new SelectItem(choice.assignmentId(), choice.title()))
                .toList();
    }

    /** Returns the states to choose from. */
    public List<SelectItem> getStates() {
        return Stream.of(PupilState.values())
                .map(each ->
                        new SelectItem(each, Messages.text(language.getCurrent(), "curriculum_progress_state_" + each)))
                .toList();
    }

    /** Returns the state in words; for a pupil who is stuck, with the place. */
    public String label(PupilProgressLine line) {
        if (line.state() == PupilState.STUCK) {
            return line.nextLesson() == 0
                    ? Messages.text(language.getCurrent(), "curriculum_progress_stuck_quiz")
                    : Messages.text(language.getCurrent(), "curriculum_progress_stuck_lesson", line.nextLesson());
        }
        if (line.state() == PupilState.IN_PROGRESS && line.screen() > 0) {
            return Messages.text(language.getCurrent(), "curriculum_progress_at", line.nextLesson(), line.screen());
        }
        return Messages.text(language.getCurrent(), "curriculum_progress_state_" + line.state());
    }

    /** Returns the time the pupil was last there. */
    public String lastSeen(PupilProgressLine line) {
        return line.lastSeen() == null ? format.text("curriculum_progress_never") : format.ago(line.lastSeen());
    }

    /** Returns the best number of right questions, out of all; a dash before the first attempt. */
    public String score(PupilProgressLine line) {
        return line.bestCorrect() == null ? format.text("app_none") : line.bestCorrect() + "/" + line.questions();
    }

    /** Returns the tone of a state's tag. */
    public String tone(PupilProgressLine line) {
        return switch (line.state()) {
            case DONE -> "ok";
            case STUCK -> "wait";
            case IN_PROGRESS -> "info";
            case NOT_STARTED -> "";
        };
    }

    /** Counts the pupils who need a word. */
    public long getStuck() {
        return page.count(PupilState.STUCK);
    }

    /** Counts the pupils who are done. */
    public long getDone() {
        return page.count(PupilState.DONE);
    }

    public ProgressPage getPage() {
        return page;
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public PupilState getState() {
        return state;
    }

    public void setState(PupilState state) {
        this.state = state;
    }
}
