package ba.sigurno.web.quiz.bank;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.quiz.bank.BulkChange;
import ba.sigurno.ejb.quiz.bank.BulkResult;
import ba.sigurno.ejb.quiz.bank.QuestionBulk;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Changes the questions that are marked in the list, or all that fit its filter. */
@Named
@RequestScoped
public class BulkBacking {

    /** As many refused questions are named for each reason; more are counted. */
    private static final int NAMED = 3;

    @Inject
    private QuestionBulk bulk;

    @Inject
    private BankBacking list;

    @Inject
    private LanguageBacking language;

    // Plain boxes: one in each row, however many there are.
    @Inject
    @Param(name = "mark")
    private List<String> marks;

    private boolean all;
    private final TagFields tags = new TagFields();
    private String keyword;

    /** Does it, and tells on the same page of the list what became of it. */
    public String apply(BulkChange.Kind kind) {
        var change = new BulkChange(kind, tags.filing(), tags.getDifficulty(), keyword);
        tell(all ? bulk.changeAll(list.filter(), change) : bulk.change(marked(), change));
        return back();
    }

    private String back() {
        var query = Faces.getRequestQueryString();
        return "/quiz/bank/bank?faces-redirect=true" + (query == null ? "" : "&" + query);
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

    /** Whether a question is marked, to show it so again when the change was refused. */
    public boolean isMarked(String questionId) {
        return marked().contains(questionId);
    }

    private List<String> marked() {
        return marks == null ? List.of() : marks;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    /** Where to file them and how hard they are. */
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
