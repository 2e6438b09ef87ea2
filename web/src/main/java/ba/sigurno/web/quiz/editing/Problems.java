package ba.sigurno.web.quiz.editing;

import ba.sigurno.persistence.quiz.content.NumberInteraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems in the form of a question, field by field. */
public final class Problems {

    private static final int PERCENT = 2;

    /** True when the requirements of submission count too. */
    private final boolean complete;

    private final List<Problem> all = new ArrayList<>();

    /**
     * A wrong field.
     *
     * @param path the ids on the way to it, from the form on: {@code options:1:text}
     * @param key the key of the message that explains it
     * @param arguments the arguments of the message
     */
    public record Problem(String path, String key, List<Object> arguments) {}

    /** Begins without problems. */
    public Problems(boolean complete) {
        this.complete = complete;
    }

    /** Returns the problems in the order of the form. */
    public List<Problem> all() {
        return List.copyOf(all);
    }

    void add(String path, String key, Object... arguments) {
        all.add(new Problem(path, key, List.of(arguments)));
    }

    /** Adds a problem unless a condition holds, where the question is submitted; a draft may lack it. */
    void need(boolean holds, String path, String key, Object... arguments) {
        if (complete && !holds) {
            add(path, key, arguments);
        }
    }

    /** Reads a number as it was typed; 0, and a problem, when it is none. */
    BigDecimal number(String typed, String path) {
        var number = NumberInteraction.number(typed == null ? "" : typed);
        if (number.isEmpty()) {
            add(path, "quiz_rule_no_number");
        }
        return number.orElse(BigDecimal.ZERO);
    }

    /** Reads a share of the whole, typed in percent; 0, and a problem, when it is none from {@code least} to 100. */
    BigDecimal credit(String typed, int least, String path) {
        var percent = number(typed == null ? "" : typed.replace("%", ""), path);
        if (percent.compareTo(BigDecimal.valueOf(least)) < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            add(path, "app_field_range", least, 100);
            return BigDecimal.ZERO;
        }
        return percent.movePointLeft(PERCENT);
    }
}
