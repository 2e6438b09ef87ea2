package ba.sigurno.ejb.participation.picture;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.i18n.Percent;
import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.measure.GradeOf;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.ejb.participation.scope.Scope;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says pictures in words: as sentences beside them, and as their alternative texts. */
public final class PictureTexts {

    private static final int SEPTEMBER = 9;
    private static final int MONTHS = 12;
    private static final int EXTREMES = 3;
    private static final int SHORT = 3;

    /** Figures are rounded to five: a difference between fewer says nothing. */
    private static final long MIN_REACHED = 20;

    private final Language language;

    /** Creates the texts in a language. */
    public PictureTexts(Language language) {
        this.language = language;
    }

    /** Returns the name of what pictures are about, in the script of the language. */
    public String name(Scope scope) {
        var smallest = Stream.of(scope.school(), scope.municipality(), scope.authority())
                .filter(Objects::nonNull)
                .findFirst();
        return smallest.map(this::name).orElseGet(() -> Messages.text(language, "participation_country"));
    }

    /** Returns the name of a school, a municipality, an authority or a grade; null is a municipality that is not known. */
    public String name(Object unit) {
        if (unit instanceof School school) {
            return Transliterator.inScriptOf(language, school.getName());
        }
        if (unit instanceof Municipality municipality) {
            return municipality.nameIn(language);
        }
        if (unit instanceof GradeOf grade) {
            return Messages.text(language, "participation_grade_" + grade.level(), grade.grade());
        }
        return unit instanceof Authority authority
                ? Localised.text(authority.getTexts(), language)
                : Messages.text(language, "participation_unknown_municipality");
    }

    /** Says how many of the enrolled pupils were reached. */
    public String sentence(Scope scope, Measures measures) {
        var share = measures.share(Measure.REACHED, Measure.ENROLLED);
        var reached = number(measures.number(Measure.REACHED));
        return share == null
                ? say("sentence_unknown", name(scope), reached)
                : say("sentence", name(scope), percent(share), reached, number(measures.number(Measure.ENROLLED)));
    }

    /**
     * Says how the share at the end of the last month compares with that of a year before, or the pupils where both read the
     * same; empty when one is not known, or few were reached in either year.
     */
    public String change(Trend trend) {
        var change = trend == null ? null : trend.change();
        if (change == null) {
            return "";
        }
        int month = trend.lastMonthOver();
        var end = Dates.monthOf(language, calendarMonth(month));
        var share = percent(trend.now().share(month));
        return change == 0
                ? pupils(
                        end,
                        share,
                        trend.now().reached().get(month),
                        trend.before().reached().get(month))
                : Messages.plural(
                        language,
                        "participation_pictures_change_" + (change > 0 ? "up" : "down"),
                        Math.abs(change),
                        end,
                        share);
    }

    private String pupils(String end, String share, long now, long before) {
        if (Math.max(now, before) < MIN_REACHED) {
            return "";
        }
        return now == before ? say("change_same", end, share) : say("change_pupils", end, number(now), number(before));
    }

    /** Says a trend: its share, and how it compares. */
    public String trend(Trend trend) {
        var share = percent(trend.now().share());
        var about = trend.band() == null
                ? say("trend_now", share, trend.now().year())
                : say("trend_band", Localised.text(trend.band().getTexts(), language), share);
        return Stream.of(about, change(trend)).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Says a map: where the share is greatest and where it is least. */
    public String map(List<ReportLine> lines) {
        var known = lines.stream()
                .filter(line -> line.unit() != null && share(line) != null)
                .sorted(Comparator.comparing(PictureTexts::share).reversed())
                .toList();
        if (known.isEmpty()) {
            return say("map_empty");
        }
        var most = known.stream()
                .filter(line -> share(line).signum() > 0)
                .limit(EXTREMES)
                .toList();
        if (most.isEmpty()) {
            return say("map_zero");
        }
        var others = known.subList(most.size(), known.size());
        if (others.isEmpty()) {
            return say("map_most", named(most));
        }
        long zeros = known.stream().filter(line -> share(line).signum() == 0).count();
        return zeros > EXTREMES
                ? say("map_zeros", named(most), zeros, known.size())
                : say("map", named(most), named(others.subList(Math.max(0, others.size() - EXTREMES), others.size())));
    }

    private String named(List<ReportLine> lines) {
        return lines.stream()
                .map(line -> shortName(line.unit()) + " " + percent(share(line)))
                .collect(Collectors.joining(", "));
    }

    /** Names of authorities are long, and stand in full in the figures. */
    private String shortName(Object unit) {
        return unit instanceof Authority authority ? authority.getAbbr() : name(unit);
    }

    private static BigDecimal share(ReportLine line) {
        return line.measures().share(Measure.REACHED, Measure.ENROLLED);
    }

    /** Says a share and what chance leaves open: "41 % (36 – 47 %)". */
    public String interval(Interval interval) {
        return say(
                "interval",
                percent(interval.share()),
                Percent.text(language, interval.low(), 0),
                Percent.text(language, interval.high(), 0));
    }

    /** Says what a shade stands for. */
    public String meaning(Shade shade) {
        return shade.to() == null ? say("shade_from", shade.from()) : say("shade_below", shade.from(), shade.to());
    }

    /** Says what a frame without a shade stands for. */
    public String unknown() {
        return say("shade_none");
    }

    /** Returns the name of a month of the school year, 0 for September; says so when it is not over. */
    public String month(Trend trend, int month) {
        var name = Dates.monthName(language, calendarMonth(month));
        return trend.isOpen() && month == trend.monthsOver() ? say("month_open", name) : name;
    }

    /** Returns a month of the school year in three letters. */
    public String monthShort(int month) {
        return Dates.monthName(language, calendarMonth(month)).substring(0, SHORT);
    }

    private static int calendarMonth(int month) {
        return (month + SEPTEMBER - 1) % MONTHS + 1;
    }

    /** Formats a share in whole percent; a dash for none (null). */
    public String percent(BigDecimal share) {
        return Percent.text(language, share, 0);
    }

    /** Formats a number as people write it. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.getLocale()).format(number);
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language, "participation_pictures_" + key, arguments);
    }
}
