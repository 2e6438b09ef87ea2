package ba.sigurno.web.participation;

import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.persistence.participation.measure.Dimension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A column of the report, by which its lines can be sorted: the name, a figure, or the share of a figure in another.
 *
 * @param key its name in addresses, in files and in the message {@code participation_measure_<key>}
 * @param measure the figure; null for the name
 * @param whole what it is a share of; null for no share
 */
public record ReportColumn(String key, Measure measure, Measure whole) {

    /** The name of the subject of a line. */
    static final ReportColumn NAME = new ReportColumn("name", null, null);

    /** How many of the enrolled pupils were reached. */
    static final ReportColumn SHARE = new ReportColumn("share", Measure.REACHED, Measure.ENROLLED);

    /** How many of the pupils of classes here were reached, where nobody knows how many are enrolled. */
    static final ReportColumn CLASS_SHARE = new ReportColumn("class_share", Measure.REACHED, Measure.PUPILS);

    /** The trainings held, which are told of all and of no line. */
    static final String TRAININGS = "trainings";

    /** What a table shows at first: the others are one click away. */
    private static final Set<Measure> FEW = Set.of(
            Measure.SCHOOLS,
            Measure.CLASSES,
            Measure.PUPILS,
            Measure.REACHED,
            Measure.COMPLETIONS,
            Measure.WORKSHOPS,
            Measure.CERTIFIED);

    /** Returns the columns of a report, the name first and the shares behind what they are shares of. */
    static List<ReportColumn> of(ParticipationReport report, boolean all) {
        var columns = new ArrayList<>(List.of(NAME));
        figures(report).filter(measure -> all || FEW.contains(measure)).forEach(measure -> {
            columns.add(of(measure));
            if (measure == Measure.REACHED) {
                share(report).ifPresent(columns::add);
            }
        });
        return columns;
    }

    /** Returns the share of pupils that a report tells of each line; empty where it tells none. */
    static Optional<ReportColumn> share(ParticipationReport report) {
        return Stream.of(SHARE, CLASS_SHARE)
                .filter(share -> share.whole().isCounted(report.selection(), report.dimension()))
                .findFirst();
    }

    /** Returns the column named in an address; the name when there is none. */
    static ReportColumn of(String key) {
        return Stream.concat(
                        Stream.of(SHARE, CLASS_SHARE),
                        Stream.of(Measure.values()).map(ReportColumn::of))
                .filter(column -> column.key.equals(key))
                .findFirst()
                .orElse(NAME);
    }

    private static ReportColumn of(Measure measure) {
        return new ReportColumn(measure.getKey(), measure, null);
    }

    /** Returns the figures that are told of each line; a school or a class is not counted as such. */
    private static Stream<Measure> figures(ParticipationReport report) {
        var dimension = report.dimension();
        return Stream.of(Measure.values())
                .filter(measure -> measure.isCounted(report.selection(), dimension))
                .filter(measure -> dimension != Dimension.SCHOOL && dimension != Dimension.CLASS
                        || measure != Measure.SCHOOLS && measure != Measure.ACTIVE_SCHOOLS)
                .filter(measure -> dimension != Dimension.CLASS || measure != Measure.CLASSES);
    }

    /** Returns whether it is a share in percent. */
    public boolean isShare() {
        return whole != null || measure != null && measure.isPercentage();
    }

    /** Returns whether it starts descending: figures are wanted biggest first. */
    boolean startsDescending() {
        return measure != null;
    }

    /** Returns what it says of a line; null when that is not known, and for the name. */
    BigDecimal value(ReportRow row) {
        if (measure == null) {
            return null;
        }
        if (whole != null) {
            return row.measures().share(measure, whole);
        }
        // Who did nothing has no figures; what was known before and after may be unknown.
        var number = isShare()
                ? row.measures().get(measure)
                : Long.valueOf(row.measures().number(measure));
        return number == null ? null : BigDecimal.valueOf(number);
    }

    /** Returns what it says of a line, a share to a tenth of a percent. */
    BigDecimal rounded(ReportRow row) {
        var value = value(row);
        return value == null || whole == null ? value : value.setScale(1, RoundingMode.HALF_UP);
    }

    /** Sorts the rows, which come by name, by this column; equal ones stay by name, what is not known comes last or first. */
    List<ReportRow> sort(List<ReportRow> byName, boolean descending) {
        if (measure == null) {
            return descending ? reversed(byName) : byName;
        }
        var ascending = Comparator.comparing(this::value, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()));
        return byName.stream()
                .sorted(descending ? ascending.reversed() : ascending)
                .toList();
    }

    private static List<ReportRow> reversed(List<ReportRow> rows) {
        var copy = new ArrayList<>(rows);
        Collections.reverse(copy);
        return copy;
    }
}
