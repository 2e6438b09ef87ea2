package ba.sigurno.web.training.progress;

import ba.sigurno.ejb.training.progress.FulfilmentService;
import ba.sigurno.ejb.training.progress.FulfilmentService.Result;
import ba.sigurno.ejb.training.progress.FulfilmentSheet;
import ba.sigurno.ejb.training.progress.FulfilmentSheet.Part;
import ba.sigurno.ejb.training.progress.FulfilmentSheetService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.web.frame.SentRows;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/** Edits results and tasks of one training. No input is lost when somebody else was faster. */
@Named
@RequestScoped
public class FulfilmentsBacking {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    @Inject
    private FulfilmentService fulfilments;

    @Inject
    private FulfilmentSheetService sheets;

    @Inject
    private LanguageBacking language;

    private String id;

    private String part;
    private Integer rows;
    private FulfilmentSheet sheet;
    private List<PartForm> parts;

    /** Reads the results and tasks to decide on. */
    public void load() {
        sheet = sheets.sheet(id, language.getCurrent());
        parts = sheet.parts().stream()
                .map(one -> PartForm.of(one, scores(one), pieces(one)))
                .toList();
        // The other forms of the page are not to carry on what the sent one said.
        part = null;
        rows = null;
    }

    private List<ScoreRow> scores(Part one) {
        return SentRows.of(sent(one), ScoreRow::new, () -> one.rows().stream()
                .map(row -> new ScoreRow(row.accountId(), row.score())));
    }

    private List<PieceForm> pieces(Part one) {
        return SentRows.of(sent(one), PieceForm::new, () -> one.rows().stream()
                .map(row -> new PieceForm(row.accountId(), row.version())));
    }

    /** Returns the number of rows that were sent of a requirement; null for one that was not sent. */
    private Integer sent(Part one) {
        return one.id().equals(part) ? rows : null;
    }

    /** Saves the results of an assessment. */
    public String record(PartForm form) {
        var scores = List.copyOf(form.scores());
        form.scores().removeIf(row -> !form.teachers().containsKey(row.getTeacher()));
        var results = new HashMap<String, Result>();
        for (var row : scores) {
            results.put(row.getTeacher(), new Result(number(row.getBefore()), number(row.getScore())));
        }
        fulfilments.record(id, form.part().id(), results);
        PageMessages.saved();
        return here();
    }

    /** Accepts the task of the teacher of the button. */
    public String accept(String requirement, PieceForm piece) {
        fulfilments.accept(id, piece.of(requirement), piece.getRemark());
        PageMessages.info("training_fulfilments_accepted");
        return here();
    }

    /** Returns the task for improvement. */
    public String giveBack(String requirement, PieceForm piece) {
        fulfilments.giveBack(id, piece.of(requirement), piece.getRemark());
        PageMessages.info("training_fulfilments_returned");
        return here();
    }

    private static Integer number(String typed) {
        var stripped = typed == null ? "" : typed.strip();
        if (stripped.isEmpty()) {
            return null;
        }
        DomainException.require(NUMBER.matcher(stripped).matches(), "training_rule_score");
        return Integer.valueOf(stripped);
    }

    private String here() {
        return "/training/progress/fulfilments?faces-redirect=true&id=" + id;
    }

    public FulfilmentSheet getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns the requirements with the input for them. */
    public List<PartForm> getParts() {
        return parts;
    }

    /** Returns the public id of the requirement whose rows were sent; null for none. */
    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    /** Returns the number of those rows. */
    public Integer getRows() {
        return rows;
    }

    public void setRows(Integer rows) {
        this.rows = rows;
    }
}
