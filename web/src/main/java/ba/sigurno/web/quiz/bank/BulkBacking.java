package ba.sigurno.web.quiz.bank;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.quiz.bank.BankLine;
import ba.sigurno.ejb.quiz.bank.BulkChange;
import ba.sigurno.ejb.quiz.bank.BulkResult;
import ba.sigurno.ejb.quiz.bank.QuestionBulk;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Changes the questions that are marked in the list, or all that match its filter. It lives as long as its view: a mark
 * belongs to the question next to which it was set, even if the list has changed since.
 */
@Named
@ViewScoped
public class BulkBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The number of refused questions named for each reason; more are counted. */
    private static final int NAMED = 3;

    @Inject
    private QuestionBulk bulk;

    @Inject
    private BankBacking list;

    @Inject
    private LanguageBacking language;

    private List<BankLine> lines;
    private final Map<String, Boolean> marks = new HashMap<>();
    private boolean all;
    private final TagFields tags = new TagFields();
    private String keyword;

    /** Keeps the questions of the page about to be shown. */
    public void load() {
        lines = list.getFound().items();
    }

    /** Makes the change, and tells its result on the same page of the list. */
    public String apply(BulkChange.Kind kind) {
        var change = new BulkChange(kind, tags.filing(), tags.getDifficulty(), keyword);
        tell(all ? bulk.changeAll(list.filter(), change) : bulk.change(marked(), change));
        return "/quiz/bank/bank?faces-redirect=true&includeViewParams=true";
    }

    private void tell(BulkResult result) {
        PageMessages.plural("quiz_bulk_changed", result.getChanged());
        for (var refusal : result.getRefusals()) {
            var rule = refusal.reason();
            PageMessages.warn(
                    "quiz_bulk_refused",
                    refusal.stems().size(),
                    Messages.text(language.getCurrent(), rule.getKey(), rule.getArguments()),
                    refusal.stems().stream()
                                    .limit(NAMED)
                                    .map(stem -> "„" + stem + "“")
                                    .collect(Collectors.joining(", "))
                            + (refusal.stems().size() > NAMED ? " …" : ""));
        }
    }

    private List<String> marked() {
        return lines.stream()
                .map(BankLine::publicId)
                .filter(id -> marks.getOrDefault(id, false))
                .toList();
    }

    /** Returns the questions of the page as they were when it was opened. */
    public List<BankLine> getLines() {
        return lines;
    }

    /** Returns whether each question is marked, by its public id. */
    public Map<String, Boolean> getMarks() {
        return marks;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    /** Returns their filing and difficulty. */
    public TagFields getTags() {
        return tags;
    }

    public String getKeyword() {
        return keyword;
    }

    public void setKeyword(String keyword) {
        this.keyword = keyword;
    }
}
