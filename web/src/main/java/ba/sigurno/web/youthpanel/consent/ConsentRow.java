package ba.sigurno.web.youthpanel.consent;

import ba.sigurno.ejb.youthpanel.consent.ConsentView;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A purpose in the form on which somebody consents. */
public class ConsentRow {

    private final ConsentView.Line line;
    private Boolean given;

    ConsentRow(ConsentView.Line line) {
        this.line = line;
        this.given = line.given() ? Boolean.TRUE : null;
    }

    /** Returns a row for each purpose of a view. */
    public static List<ConsentRow> of(ConsentView view) {
        return view.lines().stream().map(ConsentRow::new).toList();
    }

    /** Returns what was answered. */
    public static Map<ConsentPurpose, Boolean> answers(List<ConsentRow> rows) {
        var answers = new EnumMap<ConsentPurpose, Boolean>(ConsentPurpose.class);
        rows.forEach(row -> answers.put(row.getPurpose(), row.given));
        return answers;
    }

    public ConsentPurpose getPurpose() {
        return line.purpose();
    }

    public ConsentView.Line getLine() {
        return line;
    }

    /** Returns the answer; null before one is given. */
    public Boolean getGiven() {
        return given;
    }

    public void setGiven(Boolean given) {
        this.given = given;
    }
}
