package ba.sigurno.web.frame;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives Faces the rows of a form that comes back. Others may have changed the list since it was shown, so the rows are not
 * read again: there are as many blank ones as the form says in its address, {@code <f:param name="rows" …/>}, and Faces
 * fills each with what was sent of it, its id too.
 */
public final class SentRows {

    /** More than any list has that can be sent. */
    private static final int MAX = 1_000;

    private SentRows() {}

    /**
     * As many blank rows as were sent, else those that are shown.
     *
     * @param count how many rows the form was shown with; null where another form of the page came back
     * @param shown what a page shows that is not sent, whatever its address says
     */
    public static <T> List<T> of(Integer count, Supplier<T> blank, Supplier<Stream<T>> shown) {
        boolean sent = count != null && FacesContext.getCurrentInstance().isPostback();
        var rows = sent ? Stream.generate(blank).limit(Math.max(0, Math.min(count, MAX))) : shown.get();
        return rows.collect(Collectors.toCollection(ArrayList::new));
    }
}
