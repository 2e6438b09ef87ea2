package ba.sigurno.web.frame;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** A row of a list in which some are ticked. */
public class TickRow {

    private String id;
    private boolean ticked;

    /** A blank one, for Faces to fill. */
    public TickRow() {}

    /** A row for the thing with this public id. */
    public TickRow(String id, boolean ticked) {
        this.id = id;
        this.ticked = ticked;
    }

    /** The public ids of those that are ticked. */
    public static Set<String> ticked(Collection<TickRow> rows) {
        return rows.stream().filter(TickRow::isTicked).map(TickRow::getId).collect(Collectors.toSet());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
