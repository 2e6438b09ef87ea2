package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.persistence.curriculum.content.Block;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** The parts of a block that come, go and move: its answers, items, steps, scenes or messages. */
public class PartRows<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<T> parts;
    private final int max;
    private final Empty<T> empty;

    /** Makes an empty part. */
    interface Empty<T> extends Supplier<T>, Serializable {}

    PartRows(List<T> parts, int max, Empty<T> empty) {
        this.parts = new ArrayList<>(parts);
        this.max = max;
        this.empty = empty;
    }

    PartRows(List<T> parts, Empty<T> empty) {
        this(parts, Block.MAX_PARTS, empty);
    }

    /** Adds an empty part at the end; returns it. */
    public T add() {
        var part = empty.get();
        parts.add(part);
        return part;
    }

    /** Removes a part; returns the one to go on with, which may be null. */
    public T remove(Object part) {
        int at = parts.indexOf(part);
        parts.remove(part);
        return parts.isEmpty() ? null : parts.get(Math.max(0, Math.min(at, parts.size() - 1)));
    }

    /** Moves a part up (-1) or down (1). */
    public void move(Object part, int by) {
        int from = parts.indexOf(part);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < parts.size()) {
            Collections.swap(parts, from, to);
        }
    }

    /** Returns whether there is room for one more. */
    public boolean isRoom() {
        return parts.size() < max;
    }

    public List<T> getParts() {
        return parts;
    }
}
