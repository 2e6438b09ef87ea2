package ba.sigurno.web.library.editing;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.library.editing.EditedItemColumn;
import ba.sigurno.ejb.library.editing.EditedItemLine;
import ba.sigurno.ejb.library.editing.EditedLibrary;
import ba.sigurno.ejb.library.editing.ItemState;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Lists the items of the library for their editors. */
@Named
@RequestScoped
public class EditedItemsBacking {

    @Inject
    private EditedLibrary library;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking format;

    private String q;
    private ItemState state;
    private final LazyRows<EditedItemLine> rows = new LazyRows<>(
            List.of(EditedItemColumn.values()),
            new Sort(EditedItemColumn.CHANGED, true),
            (sort, page) -> library.search(q, state, sort, page, language.getCurrent()));

    /** Returns by what the list can be narrowed. */
    public List<SelectItem> getStates() {
        return Stream.of(ItemState.values())
                .map(each -> new SelectItem(each.name(), format.text("library_state_" + each)))
                .toList();
    }

    public LazyRows<EditedItemLine> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public ItemState getState() {
        return state;
    }

    public void setState(ItemState state) {
        this.state = state;
    }
}
