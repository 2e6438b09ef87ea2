package ba.sigurno.web.text;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.web.entity.Choices;
import java.util.List;
import java.util.Optional;

/** Offers the choices of a list that a page has read for its caller anyway, such as the colleagues of a school. */
public final class ListedChoices extends Choices {

    private final List<Choice> all;

    /** Creates choices of all that the caller may choose, in the order in which they are offered. */
    public ListedChoices(List<Choice> all) {
        this.all = List.copyOf(all);
    }

    /** Returns whether there is anything to choose. */
    public boolean isAny() {
        return !all.isEmpty();
    }

    @Override
    protected List<Choice> search(String text, int most) {
        var wanted = SearchFolding.fold(text);
        return all.stream()
                .filter(choice -> SearchFolding.fold(choice.name()).contains(wanted))
                .limit(most)
                .toList();
    }

    @Override
    protected Optional<Choice> find(String id) {
        return all.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }
}
