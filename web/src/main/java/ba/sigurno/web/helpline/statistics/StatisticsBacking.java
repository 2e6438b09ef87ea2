package ba.sigurno.web.helpline.statistics;

import ba.sigurno.ejb.helpline.statistics.FigureTable;
import ba.sigurno.ejb.helpline.statistics.HelplineReport;
import ba.sigurno.ejb.helpline.statistics.StatisticsService;
import ba.sigurno.ejb.i18n.Dates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Shows the reports on the contacts of a year. */
@Named
@RequestScoped
public class StatisticsBacking {

    private static final int MAX_DRAWN = 10;
    private static final int PERCENT = 100;

    @Inject
    private StatisticsService statistics;

    @Inject
    private Clock clock;

    private String report;
    private Integer year;
    private List<FigureTable> tables;

    /** Counts the year of the address, this one without any. */
    public void load() {
        if (year == null) {
            year = Dates.local(clock.instant()).getYear();
        }
        tables = statistics.report(getChosen(), year);
    }

    /** Returns the report of the address, the first one without any. */
    public HelplineReport getChosen() {
        return chosen(report);
    }

    static HelplineReport chosen(String name) {
        return Stream.of(HelplineReport.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(HelplineReport.INSAFE);
    }

    public List<HelplineReport> getReports() {
        return List.of(HelplineReport.values());
    }

    public List<FigureTable> getTables() {
        return tables;
    }

    /** Returns the lines of the first table that are drawn: the biggest ones of the year, without the total. */
    public List<FigureTable.Row> getDrawn() {
        return tables.get(0).rows().stream()
                .limit(tables.get(0).rows().size() - 1L)
                .filter(line -> ofYear(line) > 0)
                .sorted(Comparator.comparing(StatisticsBacking::ofYear).reversed())
                .limit(MAX_DRAWN)
                .toList();
    }

    /** Returns how long a line is drawn, in percent of the longest. */
    public long share(FigureTable.Row line) {
        return ofYear(line) * PERCENT / ofYear(getDrawn().get(0));
    }

    /** Returns the figure of a line for the year, which is the last one. */
    public static long ofYear(FigureTable.Row line) {
        return line.figures().get(line.figures().size() - 1);
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
