package ba.sigurno.web.helpline.statistics;

import ba.sigurno.ejb.helpline.statistics.FigureTable;
import ba.sigurno.ejb.helpline.statistics.HelplineReport;
import ba.sigurno.ejb.helpline.statistics.StatisticsService;
import ba.sigurno.ejb.i18n.Dates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Shows the reports on the contacts of a year. */
@Named
@RequestScoped
public class StatisticsBacking {

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
