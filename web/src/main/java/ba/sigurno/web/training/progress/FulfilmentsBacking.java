package ba.sigurno.web.training.progress;

import ba.sigurno.ejb.training.progress.FulfilmentService;
import ba.sigurno.ejb.training.progress.FulfilmentService.Piece;
import ba.sigurno.ejb.training.progress.FulfilmentService.Result;
import ba.sigurno.ejb.training.progress.FulfilmentSheet;
import ba.sigurno.ejb.training.progress.FulfilmentSheet.Row;
import ba.sigurno.ejb.training.progress.FulfilmentSheetService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.omnifaces.cdi.Param;

/**
 * Results and tasks of one training. The results are plain fields, named after the teachers, each with the result that the
 * page had shown: one request saves them all, and nothing that was typed is lost when somebody else was faster.
 */
@Named
@RequestScoped
public class FulfilmentsBacking {

    private static final String SCORE = "score-";
    private static final String WAS = "was-";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    @Inject
    private FulfilmentService fulfilments;

    @Inject
    private FulfilmentSheetService sheets;

    @Inject
    private LanguageBacking language;

    @Inject
    private ExternalContext external;

    @Inject
    @Param
    private String id;

    private FulfilmentSheet sheet;

    /** Reads what there is to decide. */
    public void load() {
        sheet = sheets.sheet(id, language.getCurrent());
    }

    /** Saves the results of an assessment. */
    public String record(String requirement) {
        var results = new HashMap<String, Result>();
        external.getRequestParameterMap().forEach((name, value) -> {
            if (name.startsWith(SCORE)) {
                var teacher = name.substring(SCORE.length());
                results.put(teacher, new Result(number(sent(WAS + teacher)), number(value)));
            }
        });
        fulfilments.record(id, requirement, results);
        PageMessages.saved();
        return here();
    }

    /** Accepts the task of the teacher of the button. */
    public String accept(String requirement) {
        fulfilments.accept(id, piece(requirement), sent("remark"));
        PageMessages.info("training_fulfilments_accepted");
        return here();
    }

    /** Returns it. */
    public String giveBack(String requirement) {
        fulfilments.giveBack(id, piece(requirement), sent("remark"));
        PageMessages.info("training_fulfilments_returned");
        return here();
    }

    private Piece piece(String requirement) {
        return new Piece(requirement, sent("teacher"), Integer.parseInt(sent("version")));
    }

    /** What a field of results shows: as typed in this request, else as saved. */
    public String score(Row row) {
        var typed = sent(SCORE + row.accountId());
        return typed != null ? typed : row.score() == null ? "" : row.score().toString();
    }

    /** With which result a field was shown: the one of this request's page, which somebody else may have changed since. */
    public String was(Row row) {
        var was = sent(WAS + row.accountId());
        return was != null ? was : row.score() == null ? "" : row.score().toString();
    }

    /** The remark that was typed about this teacher in this request. */
    public String remark(Row row) {
        return row.accountId().equals(sent("teacher")) ? sent("remark") : "";
    }

    private static Integer number(String typed) {
        var stripped = typed == null ? "" : typed.strip();
        if (stripped.isEmpty()) {
            return null;
        }
        DomainException.require(NUMBER.matcher(stripped).matches(), "training_rule_score");
        return Integer.valueOf(stripped);
    }

    private String sent(String name) {
        return external.getRequestParameterMap().get(name);
    }

    private String here() {
        return "/training/progress/fulfilments?faces-redirect=true&id=" + id;
    }

    public FulfilmentSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public String getId() {
        return id;
    }
}
