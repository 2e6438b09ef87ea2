package ba.sigurno.ejb.participation.picture;

import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.persistence.territory.Municipality;
import java.util.Comparator;
import java.util.List;

/**
 * A map of municipalities as circles, where they are: the area of a circle grows with its pupils.
 *
 * @param width of the picture
 * @param height of the picture
 * @param dots the greatest first, so that it hides none
 */
public record DotMap(int width, int height, List<Dot> dots) {

    private static final int WIDTH = 400;
    private static final int MARGIN = 30;

    /** The ratio of a degree of longitude to one of latitude, in the middle of the country. */
    private static final double NARROWER = Math.cos(Math.toRadians(44));

    private static final double LEAST_SPAN = 0.2;
    private static final double LEAST_RADIUS = 3;
    private static final double UNKNOWN_RADIUS = 5;

    /** The greatest circle of a map of few, and how it gets smaller with their number. */
    private static final double GREATEST_RADIUS = 24;

    private static final int FEW = 20;

    /**
     * A circle.
     *
     * @param line the municipality
     * @param shade of its share; null when it is not known
     */
    public record Dot(ReportLine line, double x, double y, double radius, Shade shade) {

        /** Returns the municipality. */
        public Municipality municipality() {
            return (Municipality) line.unit();
        }
    }

    /** Draws municipalities; those of which nobody published where they are have none. */
    public static DotMap of(List<ReportLine> lines) {
        var placed = lines.stream()
                .filter(line -> line.unit() instanceof Municipality there
                        && there.getLatitude() != null
                        && there.getLongitude() != null)
                .toList();
        if (placed.isEmpty()) {
            return new DotMap(WIDTH, WIDTH, List.of());
        }
        double west = placed.stream().mapToDouble(DotMap::longitude).min().orElseThrow();
        double east = placed.stream().mapToDouble(DotMap::longitude).max().orElseThrow();
        double south = placed.stream().mapToDouble(DotMap::latitude).min().orElseThrow();
        double north = placed.stream().mapToDouble(DotMap::latitude).max().orElseThrow();
        double wide = Math.max(LEAST_SPAN, (east - west) * NARROWER);
        double high = Math.max(LEAST_SPAN, north - south);
        double scale = (WIDTH - 2 * MARGIN) / Math.max(wide, high);
        double shift = (WIDTH - wide * scale) / 2;
        long most =
                Math.max(1, placed.stream().mapToLong(DotMap::enrolled).max().orElseThrow());
        double greatest = GREATEST_RADIUS * Math.min(1, Math.sqrt((double) FEW / placed.size()) * 1.4);
        return new DotMap(
                WIDTH,
                (int) Math.ceil(high * scale) + 2 * MARGIN,
                placed.stream()
                        .map(line -> new Dot(
                                line,
                                round(shift + (longitude(line) - west) * NARROWER * scale),
                                round(MARGIN + (north - latitude(line)) * scale),
                                round(radius(enrolled(line), most, greatest)),
                                Shade.of(line.measures().share(Measure.REACHED, Measure.ENROLLED))))
                        .sorted(Comparator.comparingDouble(Dot::radius).reversed())
                        .toList());
    }

    private static double radius(long enrolled, long most, double greatest) {
        return enrolled == 0 ? UNKNOWN_RADIUS : Math.max(LEAST_RADIUS, greatest * Math.sqrt((double) enrolled / most));
    }

    private static long enrolled(ReportLine line) {
        return line.measures().number(Measure.ENROLLED);
    }

    private static double longitude(ReportLine line) {
        return ((Municipality) line.unit()).getLongitude();
    }

    private static double latitude(ReportLine line) {
        return ((Municipality) line.unit()).getLatitude();
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
