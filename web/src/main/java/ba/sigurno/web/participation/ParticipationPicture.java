package ba.sigurno.web.participation;

import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.picture.Shade;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.territory.Authority;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The share of pupils who were reached, as a picture: a tile for each authority, or a bar for each of the lines with the
 * biggest shares. Every figure of it is in the table too.
 */
public final class ParticipationPicture {

    /** The most bars; nobody compares more. */
    private static final int MAX_BARS = 12;

    private final List<Tile> tiles;
    private final List<Bar> bars;

    private ParticipationPicture(List<Tile> tiles, List<Bar> bars) {
        this.tiles = tiles;
        this.bars = bars;
    }

    /** A tile: its style classes are place and shade; {@code share} is in percent and may be null. */
    public record Tile(String abbr, String name, BigDecimal share, String place, String shade) {}

    /** A bar: the share in percent. */
    public record Bar(String name, BigDecimal share) {}

    static ParticipationPicture of(ParticipationReport report, Language language) {
        var rows = ReportRow.of(report, language);
        var share = ReportColumn.share(report).orElse(null);
        if (share == null) {
            return new ParticipationPicture(List.of(), List.of());
        }
        if (report.dimension() == Dimension.AUTHORITY) {
            return new ParticipationPicture(
                    rows.stream()
                            .map(row -> tile(row, share.value(row)))
                            .filter(Objects::nonNull)
                            .toList(),
                    List.of());
        }
        return new ParticipationPicture(
                List.of(),
                rows.stream()
                        .map(row -> new Bar(row.name(), share.value(row)))
                        .filter(bar -> bar.share() != null && bar.share().signum() > 0)
                        .sorted(Comparator.comparing(Bar::share).reversed())
                        .limit(MAX_BARS)
                        .toList());
    }

    private static Tile tile(ReportRow row, BigDecimal share) {
        var authority = (Authority) row.unit();
        if (authority.getTileRow() == null) {
            return null;
        }
        var place = "r" + (authority.getTileRow() + 1) + " c" + (authority.getTileColumn() + 1);
        return new Tile(authority.getAbbr(), row.name(), share, place, Shade.styleClass(share));
    }

    public List<Tile> getTiles() {
        return tiles;
    }

    public List<Bar> getBars() {
        return bars;
    }

    /** Returns the shades of the tiles, the lightest first. */
    public List<Shade> getShades() {
        return Shade.ALL;
    }
}
