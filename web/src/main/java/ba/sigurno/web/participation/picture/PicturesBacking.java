package ba.sigurno.web.participation.picture;

import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.i18n.Percent;
import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.picture.DotMap;
import ba.sigurno.ejb.participation.picture.Interval;
import ba.sigurno.ejb.participation.picture.PictureService;
import ba.sigurno.ejb.participation.picture.PictureTexts;
import ba.sigurno.ejb.participation.picture.Plot;
import ba.sigurno.ejb.participation.picture.ReportPictures;
import ba.sigurno.ejb.participation.picture.Series;
import ba.sigurno.ejb.participation.picture.Shade;
import ba.sigurno.ejb.participation.picture.Trend;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.participation.ReportParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows participation in pictures: maps, months, age bands, a ranking; each with its figures. */
@Named
@RequestScoped
public class PicturesBacking {

    private static final int BAND_WIDTH = 200;
    private static final int BAND_HEIGHT = 100;
    private static final int MAX_LABELLED = 20;

    @Inject
    private PictureService service;

    @Inject
    private LanguageBacking language;

    private final ReportParameters parameters = new ReportParameters();
    private ReportPictures pictures;
    private PictureTexts texts;
    private DotMap dots;
    private List<Circle> circles;
    private Plot bandPlot;

    /**
     * A line of figures.
     *
     * @param name in the reader's script
     * @param way the address of its own pictures, from here; null for none
     * @param line the figures
     */
    public record Row(String name, String way, ReportLine line) {

        /** Returns the pupils reached. */
        public long getReached() {
            return line.measures().number(Measure.REACHED);
        }

        /** Returns the pupils enrolled; null when not known. */
        public Long getEnrolled() {
            return line.measures().get(Measure.ENROLLED);
        }

        /** Returns the share reached in percent; null when not known. */
        public BigDecimal getShare() {
            return line.measures().share(Measure.REACHED, Measure.ENROLLED);
        }
    }

    /** A municipality of the map, and where it is drawn. */
    public record Circle(Row row, DotMap.Dot dot) {}

    /** A tile of the map: its place is a style class, its shade too. */
    public record Tile(Row row, String abbr, String place, String shade) {}

    /** A line of the ranking; {@code whole} for all of it together. */
    public record Place(Row row, Interval interval, boolean whole) {}

    /** A grade, the pupils of it whom workshops met, and the length of its bar in percent of the longest. */
    public record MetGrade(String name, long pupils, BigDecimal length) {}

    /** A month of the year and of the year before. */
    public record Month(String name, Long reached, BigDecimal share, Long reachedBefore, BigDecimal shareBefore) {}

    /** Reads what is drawn. */
    public void load() {
        pictures = service.pictures(parameters.address(), parameters.filter());
        texts = new PictureTexts(language.getCurrent());
        dots = pictures.dots();
        circles = dots.dots().stream()
                .map(dot -> new Circle(row(dot.line()), dot))
                .toList();
        bandPlot = Plot.of(pictures.bands(), BAND_WIDTH, BAND_HEIGHT);
    }

    public ReportPictures getPictures() {
        return pictures;
    }

    public ReportParameters getParameters() {
        return parameters;
    }

    /** Returns the name of what is drawn. */
    public String getName() {
        return texts.name(pictures.scope());
    }

    /** Returns the school years to choose from. */
    public List<SelectItem> getYears() {
        return pictures.years().stream()
                .map(year -> new SelectItem(year.startYear(), year.toString()))
                .toList();
    }

    /** Returns what a form keeps of the address, beside the school year. */
    public Set<Map.Entry<String, String>> getKept() {
        var kept = new TreeMap<String, String>();
        put(kept, "authority", parameters.getAuthority());
        put(kept, "municipality", parameters.getMunicipality());
        put(kept, "school", parameters.getSchool());
        put(kept, "age", parameters.getAge());
        put(kept, "strand", parameters.getStrand());
        put(kept, "language", parameters.getLanguage());
        return kept.entrySet();
    }

    private static void put(Map<String, String> kept, String name, String value) {
        if (value != null && !value.isBlank()) {
            kept.put(name, value);
        }
    }

    /** Returns what the pictures say, in one or two sentences. */
    public String getSentence() {
        return texts.sentence(pictures.scope(), pictures.total().measures()) + " " + texts.change(pictures.trend());
    }

    /** Returns whether the share of anything can be known. */
    public boolean isShared() {
        return pictures.selection().language() == null;
    }

    /** Returns the tiles of the jurisdictions, as far as they have a place on the map. */
    public List<Tile> getTiles() {
        return pictures.authorities().stream()
                .filter(line -> ((Authority) line.unit()).getTileRow() != null)
                .map(this::tile)
                .toList();
    }

    private Tile tile(ReportLine line) {
        var authority = (Authority) line.unit();
        var row = row(line);
        var place = "r" + (authority.getTileRow() + 1) + " c" + (authority.getTileColumn() + 1);
        return new Tile(row, authority.getAbbr(), place, Shade.styleClass(row.getShare()));
    }

    /** Returns the shades of maps, the lightest first. */
    public List<Shade> getShades() {
        return Shade.ALL;
    }

    /** Returns the figures of the jurisdictions. */
    public List<Row> getAuthorities() {
        return pictures.authorities().stream().map(this::row).toList();
    }

    /** Returns the figures of the municipalities by name. */
    public List<Row> getMunicipalities() {
        return pictures.municipalities().stream()
                .map(this::row)
                .sorted(NameOrder.by(language.getCurrent(), Row::name))
                .toList();
    }

    /** Returns the map of the municipalities. */
    public DotMap getDots() {
        return dots;
    }

    /** Returns the municipalities of the map, the greatest first. */
    public List<Circle> getCircles() {
        return circles;
    }

    /** Returns those that have room for a name: all, where there are few. */
    public List<Circle> getLabelled() {
        return circles.size() > MAX_LABELLED ? List.of() : circles;
    }

    /** Returns the ranking, and all of it together at its end. */
    public List<Place> getRanking() {
        var places = new ArrayList<Place>();
        pictures.best().forEach(each -> places.add(new Place(row(each.line()), each.interval(), false)));
        pictures.whole().ifPresent(each -> places.add(new Place(row(each.line()), each.interval(), true)));
        return places;
    }

    /** Makes the way here, since links of Faces look for the page anew each time: of a country there are some 300. */
    private Row row(ReportLine line) {
        return new Row(texts.name(line.unit()), parameters.queryOf(line.unit(), Map.of()), line);
    }

    /** Returns whom workshops met, by grade. */
    public List<MetGrade> getMet() {
        long most =
                pictures.met().stream().mapToLong(PicturesBacking::met).max().orElse(0);
        return pictures.met().stream()
                .map(line -> new MetGrade(texts.name(line.unit()), met(line), Percent.of(met(line), most)))
                .toList();
    }

    private static long met(ReportLine line) {
        return line.measures().number(Measure.MET);
    }

    /** Returns the months of the year as a chart. */
    public String getChart() {
        return TrendChart.of(pictures.trend(), texts);
    }

    /** Returns the months of the year as figures. */
    public List<Month> getMonths() {
        return months(pictures.trend());
    }

    /** Returns the months of a trend as figures. */
    public List<Month> months(Trend trend) {
        return IntStream.range(0, trend.before().reached().size())
                .mapToObj(month -> new Month(
                        texts.month(trend, month),
                        reached(trend.now(), month),
                        trend.now().share(month),
                        reached(trend.before(), month),
                        trend.before().share(month)))
                .toList();
    }

    private static Long reached(Series series, int month) {
        return month < series.reached().size() ? series.reached().get(month) : null;
    }

    /** Returns the scale that the pictures of all age bands have in common. */
    public Plot getBandPlot() {
        return bandPlot;
    }

    /** Returns the shares that their lines are at: none, half, the most. */
    public List<Integer> getGrid() {
        return Stream.of(0, bandPlot.most() / 2, bandPlot.most()).toList();
    }

    /** Returns pictures in words. */
    public PictureTexts getTexts() {
        return texts;
    }

    /** Formats a number; a dash for none (null). */
    public String number(Long number) {
        return number == null ? "–" : texts.number(number);
    }
}
