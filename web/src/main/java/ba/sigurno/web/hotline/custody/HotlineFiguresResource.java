package ba.sigurno.web.hotline.custody;

import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.hotline.custody.FigureReport;
import ba.sigurno.ejb.hotline.custody.LedgerService;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetCell;
import ba.sigurno.web.text.SpreadsheetColumn;
import ba.sigurno.web.text.SpreadsheetFormat;
import ba.sigurno.web.text.SpreadsheetWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sends the figures of the hotline as files: of a year for its report, and of a quarter for the observatory. */
@Path("hotline-figures.{format:csv|xlsx}")
@ApplicationScoped
public class HotlineFiguresResource {

    private static final int QUARTERS = 4;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    private LedgerService ledger;

    @Inject
    private HttpServletRequest request;

    /** Sends the figures of a year by its quarters, or of one quarter alone, and what each of them means. */
    @GET
    public Response file(
            @PathParam("format") SpreadsheetFormat format,
            @QueryParam("year") int year,
            @QueryParam("quarter") Integer quarter) {
        if (year < FIRST_YEAR || year > LAST_YEAR || quarter != null && (quarter < 1 || quarter > QUARTERS)) {
            throw new NotFoundException("year " + year + " quarter " + quarter);
        }
        var language = LanguageCookie.read(request);
        var report = ledger.report(year);
        var name = "hotline-" + year + (quarter == null ? "" : "-q" + quarter);
        return format.download(name, language, out -> write(out, language, report, quarter));
    }

    private static void write(SpreadsheetWriter out, Language language, FigureReport report, Integer quarter)
            throws IOException {
        out.table(columns(language, report.year(), quarter), report.lines());
        out.line(SpreadsheetCell.text(Messages.text(language, "hotline_file_hidden")));
        out.sheet(Messages.text(language, "hotline_file_definitions"));
        out.table(
                List.of(
                        SpreadsheetColumn.text(
                                Messages.text(language, "hotline_ledger_what"), line -> say(language, line)),
                        SpreadsheetColumn.text(
                                Messages.text(language, "hotline_file_meaning"),
                                line -> Messages.text(language, "hotline_meaning_" + line.what()))),
                report.lines());
    }

    private static List<SpreadsheetColumn<FigureReport.Line>> columns(Language language, int year, Integer quarter) {
        var columns = new ArrayList<SpreadsheetColumn<FigureReport.Line>>();
        columns.add(
                SpreadsheetColumn.text(Messages.text(language, "hotline_ledger_what"), line -> say(language, line)));
        IntStream.rangeClosed(1, QUARTERS)
                .filter(each -> quarter == null || quarter == each)
                .forEach(each -> columns.add(new SpreadsheetColumn<>(
                        Messages.text(language, "hotline_file_quarter", each, String.valueOf(year)),
                        line -> cell(line.quarters().get(each - 1)))));
        if (quarter == null) {
            columns.add(
                    new SpreadsheetColumn<>(Messages.text(language, "hotline_ledger_sum"), line -> cell(line.year())));
        }
        return columns;
    }

    private static SpreadsheetCell cell(Figure figure) {
        return figure == null ? SpreadsheetCell.text(null) : SpreadsheetCell.numberOrHidden(figure.getValue());
    }

    private static String say(Language language, FigureReport.Line line) {
        return Messages.text(language, "hotline_figure_" + line.what());
    }
}
