package ba.sigurno.web.participation;

import ba.sigurno.ejb.disclosure.RandomRounding;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.measure.GradeOf;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Offers the report on participation as data, the same that the page shows at the same parameters. */
@Path("participation")
@ApplicationScoped
public class ReportResource {

    @Inject
    private ParticipationService participation;

    @Inject
    private HttpServletRequest request;

    /**
     * A report.
     *
     * @param name what it is about, in the reader's language
     * @param startYear the year in which its school year begins
     * @param by what a line stands for
     * @param countedAt when what pupils did was last counted, ISO 8601; null for never
     * @param roundedTo figures about pupils are multiples of it
     * @param total the figures of all
     * @param lines the figures of each part
     */
    public record ReportData(
            String name,
            int startYear,
            Dimension by,
            String countedAt,
            int roundedTo,
            Map<String, BigDecimal> total,
            List<LineData> lines) {}

    /**
     * A line.
     *
     * @param id what the part is called in addresses; null where it has no name there
     * @param name its name, in the reader's language and script
     * @param figures its figures by their names; those that are not known are missing
     */
    public record LineData(String id, String name, Map<String, BigDecimal> figures) {}

    /** Returns the whole report, by name. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response report(@BeanParam ReportParameters parameters) {
        var report = participation.report(parameters.address(), parameters.filter(), parameters.getBy());
        var neither = new CacheControl();
        neither.setPrivate(true);
        neither.setNoStore(true);
        return Response.ok(data(report, LanguageCookie.read(request)))
                .cacheControl(neither)
                .build();
    }

    private static ReportData data(ParticipationReport report, Language language) {
        var columns = ReportColumn.of(report, true);
        return new ReportData(
                new ReportPlace(report.scope(), language).name(),
                report.year().startYear(),
                report.dimension(),
                report.countedAt() == null ? null : report.countedAt().toString(),
                RandomRounding.BASE,
                figures(columns, new ReportRow(null, "", false, null, report.total())),
                ReportRow.of(report, language).stream()
                        .map(row -> new LineData(
                                id(row.unit()), Transliterator.inScriptOf(language, row.name()), figures(columns, row)))
                        .toList());
    }

    private static Map<String, BigDecimal> figures(List<ReportColumn> columns, ReportRow row) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        for (var column : columns) {
            var figure = column.rounded(row);
            if (figure != null) {
                figures.put(column.key(), figure);
            }
        }
        return figures;
    }

    private static String id(Object unit) {
        if (unit instanceof Authority authority) {
            return authority.getCode();
        }
        if (unit instanceof Municipality municipality) {
            return municipality.getNameLatin();
        }
        if (unit instanceof School school) {
            return school.getPublicId();
        }
        if (unit instanceof Strand strand) {
            return strand.getCode();
        }
        if (unit instanceof GradeOf grade) {
            return grade.level() + "-" + grade.grade();
        }
        return unit instanceof Language spoken ? spoken.getTag() : null;
    }
}
