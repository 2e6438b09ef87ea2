package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.persistence.i18n.DomainException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The result of a change of many questions: the number of changed ones, and the refused ones by reason. */
public final class BulkResult {

    private final Map<String, Refusal> refusals = new LinkedHashMap<>();
    private int changed;
    private int gone;

    /**
     * The questions refused for one reason.
     *
     * @param reason the broken rule
     * @param stems the beginnings of their stems
     */
    public record Refusal(DomainException reason, List<String> stems) {}

    void changed() {
        changed++;
    }

    void gone(int questions) {
        gone = questions;
    }

    void refused(DomainException reason, String stem) {
        refusals.computeIfAbsent(reason.getMessage(), rule -> new Refusal(reason, new ArrayList<>()))
                .stems()
                .add(stem);
    }

    /** Counts the changed questions. */
    public int getChanged() {
        return changed;
    }

    /** Counts those that are not in the bank, or no longer. */
    public int getGone() {
        return gone;
    }

    /** Returns the refused questions by reason. */
    public List<Refusal> getRefusals() {
        return List.copyOf(refusals.values());
    }
}
