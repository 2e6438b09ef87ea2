package ba.sigurno.web.quiz.bank;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.quiz.bank.BulkChange;
import ba.sigurno.ejb.quiz.bank.BulkResult;
import ba.sigurno.ejb.quiz.bank.QuestionBulk;
import ba.sigurno.web.entity.ChosenRows;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** Changes the questions that are ticked in the list, or all that match its filter. */
@Named
@RequestScoped
public class BulkBacking {

    /** The number of refused questions named for each reason; more are counted. */
    private static final int NAMED = 3;

    @Inject
    private QuestionBulk bulk;

    @Inject
    private BankBacking list;

    @Inject
    private ChosenRows chosen;

    @Inject
    private LanguageBacking language;

    private boolean all;
    private final TagFields tags = new TagFields();
    private String keyword;

    /** Makes the change, and tells its result on the same page of the list. */
    public String apply(BulkChange.Kind kind) {
        var change = new BulkChange(kind, tags.filing(), tags.getDifficulty(), keyword);
        tell(all ? bulk.changeAll(list.filter(), change) : bulk.change(chosen.required(), change));
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
        if (result.getGone() > 0) {
            PageMessages.warn("app_list_gone", result.getGone());
        }
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
