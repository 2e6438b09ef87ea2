package ba.sigurno.web.participation.picture;

import ba.sigurno.ejb.participation.picture.PictureTexts;
import ba.sigurno.ejb.participation.picture.Series;
import ba.sigurno.ejb.participation.picture.Trend;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.IntStream;

/** A trend as the library of charts wants it; what it looks like is said by dress-chart.js, by the reader's colours. */
final class TrendChart {

    private static final int MONTHS = 12;

    private TrendChart() {}

    /** Returns the year before and the year, in this order. */
    static String of(Trend trend, PictureTexts texts) {
        var months = Json.createArrayBuilder();
        IntStream.range(0, MONTHS).mapToObj(texts::monthShort).forEach(months::add);
        var years = Json.createArrayBuilder().add(line(trend.before())).add(line(trend.now()));
        return Json.createObjectBuilder()
                .add("type", "line")
                .add("data", Json.createObjectBuilder().add("labels", months).add("datasets", years))
                .build()
                .toString();
    }

    private static JsonObjectBuilder line(Series series) {
        return Json.createObjectBuilder().add("label", series.year().toString()).add("data", shares(series));
    }

    private static JsonArrayBuilder shares(Series series) {
        var shares = Json.createArrayBuilder();
        for (int month = 0; month < MONTHS; month++) {
            var share = series.share(month);
            if (share == null) {
                shares.addNull();
            } else {
                shares.add(share);
            }
        }
        return shares;
    }
}
