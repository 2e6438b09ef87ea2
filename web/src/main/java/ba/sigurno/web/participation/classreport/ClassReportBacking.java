package ba.sigurno.web.participation.classreport;

import ba.sigurno.ejb.participation.classreport.ClassReport;
import ba.sigurno.ejb.participation.classreport.ClassReportService;
import ba.sigurno.ejb.participation.picture.PictureTexts;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.participation.ReportParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Says what the file of classes holds, and how long it is, before somebody asks for it. */
@Named
@RequestScoped
public class ClassReportBacking {

    @Inject
    private ClassReportService reports;

    @Inject
    private LanguageBacking language;

    private final ReportParameters parameters = new ReportParameters();
    private ClassReport report;

    /** Reads what there is to report. */
    public void load() {
        report = reports.report(parameters.address(), parameters.getYear());
    }

    /** Returns the name of what it is about. */
    public String getName() {
        return new PictureTexts(language.getCurrent()).name(report.scope());
    }

    /** Returns the school years to choose from. */
    public List<SelectItem> getYears() {
        return report.choice().stream()
                .map(year -> new SelectItem(year.startYear(), year.toString()))
                .toList();
    }

    public ClassReport getReport() {
        return report;
    }

    public ReportParameters getParameters() {
        return parameters;
    }
}
