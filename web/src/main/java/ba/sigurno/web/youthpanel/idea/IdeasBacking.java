package ba.sigurno.web.youthpanel.idea;

import ba.sigurno.ejb.youthpanel.idea.IdeaAnswerService;
import ba.sigurno.ejb.youthpanel.idea.IdeaColumn;
import ba.sigurno.ejb.youthpanel.idea.IdeaLine;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the ideas of members. */
@Named
@RequestScoped
public class IdeasBacking {

    @Inject
    private IdeaAnswerService ideas;

    @Inject
    private LanguageBacking language;

    private final LazyRows<IdeaLine> rows = new LazyRows<>(
            List.of(IdeaColumn.values()), (sort, page) -> ideas.search(sort, page, language.getCurrent()));

    public LazyRows<IdeaLine> getRows() {
        return rows;
    }
}
