package ba.sigurno.web.entity;

import ba.sigurno.ejb.entity.Choice;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Offers what a field of {@code s:autoComplete} can be filled with, and accepts of what is sent only what it could have
 * offered to the caller. The property that is filled is the id alone.
 */
public abstract class Choices implements Converter<Object> {

    /** The most choices for a text; with more, one types more letters. */
    private static final int MAX_CHOICES = 20;

    /** The longest text that is searched for, in characters; no name is longer. */
    private static final int MAX_TEXT = 160;

    /** Returns the first choices whose name holds the text. */
    public List<Choice> suggest(String text) {
        return text == null || text.isBlank() || text.length() > MAX_TEXT
                ? List.of()
                : search(text.strip(), MAX_CHOICES);
    }

    /**
     * Returns what the caller may choose and whose name holds the text.
     *
     * @param text in either script, with or without the marks of its letters
     * @param most the greatest number to return
     */
    protected abstract List<Choice> search(String text, int most);

    /** Returns what the caller may choose with this id. */
    protected abstract Optional<Choice> find(String id);

    /** Returns the label of a choice that is offered, or of the id of one that was chosen. */
    public String label(Object choice) {
        if (choice instanceof Choice offered) {
            return offered.name();
        }
        return choice == null ? null : find(choice.toString()).map(Choice::name).orElse(null);
    }

    /** Returns the id that was sent, if the caller may choose it. */
    @Override
    public Object getAsObject(FacesContext faces, UIComponent field, String id) {
        if (id == null || id.isEmpty()) {
            return null;
        }
        return find(id).map(Choice::id).orElseThrow(ConverterException::new);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Object choice) {
        return choice instanceof Choice offered ? offered.id() : Objects.toString(choice, "");
    }
}
