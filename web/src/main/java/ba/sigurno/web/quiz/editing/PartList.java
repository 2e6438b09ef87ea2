package ba.sigurno.web.quiz.editing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.Texts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/** Parts of one kind, in order, to add, remove and move. */
public class PartList implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final Language language;
    private final List<PartInput> parts;

    /** Holds parts that the page repeats under this id. */
    PartList(String id, Language language, List<PartInput> parts) {
        this.id = id;
        this.language = language;
        this.parts = new ArrayList<>(parts);
    }

    /** Returns a list of empty parts. */
    static PartList of(String id, Language language, int size) {
        var list = new PartList(id, language, List.of());
        for (int number = 0; number < size; number++) {
            list.add();
        }
        return list;
    }

    PartInput add() {
        var part = new PartInput(freeCode(), Texts.NONE, null, Texts.NONE, language);
        parts.add(part);
        return part;
    }

    /** Removes a part; returns the one to go on with, which may be null. */
    PartInput remove(PartInput part) {
        int at = parts.indexOf(part);
        parts.remove(part);
        return parts.isEmpty() ? null : parts.get(Math.max(0, Math.min(at, parts.size() - 1)));
    }

    void move(PartInput part, int by) {
        int from = parts.indexOf(part);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < parts.size()) {
            Collections.swap(parts, from, to);
        }
    }

    private String freeCode() {
        int number = 1;
        while (holds(String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }

    private boolean holds(String code) {
        return parts.stream().anyMatch(part -> part.getCode().equals(code));
    }

    /** Returns whether there is room for one more. */
    public boolean isRoom() {
        return parts.size() < Interaction.MAX_PARTS;
    }

    /** Converts each part, given the part and the path to it. */
    <T> List<T> map(String path, BiFunction<PartInput, String, T> change) {
        var all = new ArrayList<T>();
        for (int at = 0; at < parts.size(); at++) {
            all.add(change.apply(parts.get(at), path + id + ":" + at + ":"));
        }
        return all;
    }

    /** Returns the kind of its parts; also the id of the page's repetition. */
    public String getId() {
        return id;
    }

    public List<PartInput> getParts() {
        return parts;
    }
}
