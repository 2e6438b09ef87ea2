package ba.sigurno.web.competition.report;

import ba.sigurno.ejb.competition.report.ClassBoard;
import ba.sigurno.ejb.competition.report.ClassBoardService;
import ba.sigurno.ejb.competition.running.EditionInfo;
import ba.sigurno.ejb.competition.running.EditionInfo.Phase;
import ba.sigurno.ejb.competition.running.EditionService;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The board of a class: {@code class} is the public id of a class that the caller teaches, none for that of the calling
 * pupil; {@code edition} is the public id of an edition, none for the present or last one.
 */
@Named
@RequestScoped
public class ClassBoardBacking {

    @Inject
    private EditionService editions;

    @Inject
    private ClassBoardService boards;

    @Inject
    private LanguageBacking language;

    private String classId;
    private String editionId;
    private List<EditionInfo> choice;
    private EditionInfo edition;
    private ClassBoard board;

    /** Reads the board. */
    public void load() {
        choice = editions.all(language.getCurrent()).stream()
                .filter(each -> each.phase() != Phase.TO_COME)
                .toList();
        edition = choice.stream()
                .filter(each -> each.id().equals(editionId))
                .findFirst()
                .or(() -> choice.stream().min(EditionInfo.LIKELIEST_FIRST))
                .orElse(null);
        if (edition != null) {
            board = classId == null ? boards.own(edition.id()) : boards.ofClass(edition.id(), classId);
        }
    }

    /** Returns the editions to choose from. */
    public List<SelectItem> getEditions() {
        return choice.stream()
                .map(each -> new SelectItem(each.id(), each.title()))
                .toList();
    }

    /** Returns whether there is more than one edition. */
    public boolean isChoosing() {
        return choice.size() > 1;
    }

    /** Returns the title of the edition; null when there is none yet. */
    public String getTitle() {
        return edition == null ? null : edition.title();
    }

    /** Returns the number of questions answered, after a remark if the line is the reader's own. */
    public String remark(ClassBoard.Line line) {
        var answered =
                Messages.text(language.getCurrent(), "competition_class_board_answered", line.answered(), line.items());
        return line.mine()
                ? Messages.text(language.getCurrent(), "competition_class_board_you") + ", " + answered
                : answered;
    }

    /** Returns the board; null when there is no edition yet. */
    public ClassBoard getBoard() {
        return board;
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }

    /** Returns the public id of the edition shown. */
    public String getEdition() {
        return edition == null ? null : edition.id();
    }

    public void setEdition(String edition) {
        this.editionId = edition;
    }
}
