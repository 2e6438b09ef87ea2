package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.persistence.i18n.DomainException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of a change of many questions: how many were changed, and which were not for what reason. */
public final class BulkResult {

    private final Map<String, Refusal> refusals = new LinkedHashMap<>();
    private int changed;

    /**
     * Why some were not changed.
     *
     * @param reason the broken rule
     * @param stems the beginnings of what they ask
     */
    public record Refusal(DomainException reason, List<String> stems) {}

    void changed() {
        changed++;
    }

    void refused(DomainException reason, String stem) {
        refusals.computeIfAbsent(reason.getMessage(), rule -> new Refusal(reason, new ArrayList<>()))
                .stems()
                .add(stem);
    }

    /** How many were changed. */
    public int getChanged() {
        return changed;
    }

    /** The reasons why others were not. */
    public List<Refusal> getRefusals() {
        return List.copyOf(refusals.values());
    }
}
