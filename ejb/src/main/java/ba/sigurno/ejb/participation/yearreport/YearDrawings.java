package ba.sigurno.ejb.participation.yearreport;

import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.picture.DotMap;
import ba.sigurno.ejb.participation.picture.PictureTexts;
import ba.sigurno.ejb.participation.picture.Plot;
import ba.sigurno.ejb.participation.picture.Series;
import ba.sigurno.ejb.participation.picture.Shade;
import ba.sigurno.ejb.participation.picture.Trend;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.drawing.Drawing;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.Fonts;
import ba.sigurno.ejb.pdf.text.TextBlock;
import ba.sigurno.ejb.pdf.text.TextStyle;
import ba.sigurno.ejb.pdf.text.TextStyle.Align;
import ba.sigurno.persistence.territory.Authority;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws the pictures of the report as vectors, in the shades of the pages. */
final class YearDrawings {

    /** The shades of the stylesheet, and the colour of letters on each. */
    private static final List<Colour> SHADES = List.of(
            Colour.hex(0xd8ecee), Colour.hex(0xb4dade), Colour.hex(0x8dc8cf), Colour.hex(0x62b0ba), Colour.BRAND);

    /** The part of a radius by which the handles of four arcs make a circle. */
    private static final float ROUND = 0.5523f;

    private static final float GAP = 4;
    private static final float SMALL = 7.5f;
    private static final float THIN = 0.6f;
    private static final float THICK = 2;
    private static final float AXIS = 34;
    private static final float FOOT = 16;
    private static final float[] DASHES = {4, 3};
    private static final float[] DOTS = {1.5f, 1.5f};
    private static final int MONTHS = 12;
    private static final int MAX_LABELLED = 20;

    private final Fonts fonts;
    private final PictureTexts texts;

    YearDrawings(Fonts fonts, PictureTexts texts) {
        this.fonts = fonts;
        this.texts = texts;
    }

    /** Draws jurisdictions as tiles about where they are. */
    Drawing tiles(List<ReportLine> lines, Box box) {
        return content -> {
            int rows = rows(lines);
            float size = (box.height() - (rows - 1) * GAP) / rows;
            for (var line : lines) {
                var authority = (Authority) line.unit();
                if (authority.getTileRow() != null) {
                    float x = box.x() + authority.getTileColumn() * (size + GAP);
                    tile(
                            content,
                            line,
                            authority.getAbbr(),
                            Box.square(x, box.top() - authority.getTileRow() * (size + GAP), size));
                }
            }
        };
    }

    /** Returns how many rows of tiles there are. */
    static int rows(List<ReportLine> lines) {
        return lines.stream()
                .map(line -> ((Authority) line.unit()).getTileRow())
                .filter(Objects::nonNull)
                .mapToInt(row -> row + 1)
                .max()
                .orElse(1);
    }

    private void tile(PDPageContentStream content, ReportLine line, String name, Box tile) throws IOException {
        var share = line.measures().share(Measure.REACHED, Measure.ENROLLED);
        var shade = Shade.of(share);
        content.addRect(tile.x(), tile.y(), tile.width(), tile.height());
        paint(content, shade);
        var ink = shade != null && shade.number() == SHADES.size() ? Colour.WHITE : Colour.INK;
        write(content, name, TextStyle.of(Face.SANS_BOLD, 10, ink).centred(), tile.inset(2, 3), 0);
        write(
                content,
                texts.percent(share),
                TextStyle.of(Face.SANS, 10, ink).centred(),
                tile.inset(2, 3),
                tile.height() / 2);
    }

    /** Draws municipalities as circles where they are. */
    Drawing dots(DotMap map, Box box) {
        return content -> {
            float scale = Math.min(box.width() / map.width(), box.height() / map.height());
            float left = box.centreX() - map.width() * scale / 2;
            for (var dot : map.dots()) {
                float x = left + (float) dot.x() * scale;
                float y = box.top() - (float) dot.y() * scale;
                circle(content, x, y, (float) dot.radius() * scale);
                paint(content, dot.shade());
            }
            if (map.dots().size() <= MAX_LABELLED) {
                for (var dot : map.dots()) {
                    float x = left + (float) dot.x() * scale;
                    float y = box.top() - (float) (dot.y() + dot.radius()) * scale;
                    var style = TextStyle.of(Face.SANS, SMALL, Colour.INK).centred();
                    var block = TextBlock.fit(fonts, texts.name(dot.municipality()), style, 2 * AXIS);
                    block.draw(content, x - AXIS, y);
                }
            }
        };
    }

    /** Draws what the shades stand for, in a row. */
    Drawing scale(Box box) {
        return content -> {
            float width = box.width() / (Shade.ALL.size() + 1);
            for (var shade : Shade.ALL) {
                float x = box.x() + (shade.number() - 1) * width;
                key(content, shade, texts.meaning(shade), new Box(x, box.y(), width, box.height()));
            }
            float last = box.right() - width;
            key(content, null, texts.unknown(), new Box(last, box.y(), width, box.height()));
        };
    }

    private void key(PDPageContentStream content, Shade shade, String meaning, Box box) throws IOException {
        content.addRect(box.x(), box.y(), box.height(), box.height());
        paint(content, shade);
        var block = TextBlock.fit(
                fonts, meaning, TextStyle.of(Face.SANS, SMALL, Colour.INK), box.width() - box.height() - 2 * GAP);
        block.draw(content, box.x() + box.height() + GAP, box.centreY() + block.height() / 2);
    }

    /** Draws a school year by month, the year before dashed behind it. */
    Drawing trend(Trend trend, Box box) {
        var area = new Box(box.x() + AXIS, box.y() + FOOT, box.width() - 2 * AXIS, box.height() - 2 * FOOT);
        var plot = Plot.of(List.of(trend), area.width(), area.height());
        return content -> {
            for (int share : new int[] {0, plot.most() / 2, plot.most()}) {
                float y = area.top() - (float) plot.y(share);
                content.setLineWidth(THIN);
                Colour.INK_SOFT.tint(0.4).stroke(content);
                content.moveTo(area.x(), y);
                content.lineTo(area.right(), y);
                content.stroke();
                var style = TextStyle.of(Face.SANS, SMALL, Colour.INK_SOFT).aligned(Align.RIGHT);
                var block = TextBlock.fit(fonts, texts.percent(BigDecimal.valueOf(share)), style, AXIS - 2 * GAP);
                block.draw(content, box.x(), y + block.height() / 2);
            }
            for (int month = 0; month < MONTHS; month++) {
                float x = area.x() + (float) plot.x(month);
                var style = TextStyle.of(Face.SANS, SMALL, Colour.INK_SOFT).centred();
                var block = TextBlock.fit(fonts, texts.monthShort(month), style, AXIS);
                block.draw(content, x - AXIS / 2, area.y() - GAP);
            }
            Colour.INK_SOFT.stroke(content);
            content.setLineDashPattern(DASHES, 0);
            line(content, trend.before(), plot, area, 1);
            content.setLineDashPattern(new float[] {}, 0);
            Colour.BRAND.stroke(content);
            line(content, trend.now(), plot, area, THICK);
            name(content, trend.now(), plot, area, Colour.BRAND, trend.before());
            name(content, trend.before(), plot, area, Colour.INK_SOFT, trend.now());
        };
    }

    private static void line(PDPageContentStream content, Series series, Plot plot, Box area, float width)
            throws IOException {
        content.setLineWidth(width);
        boolean begun = false;
        for (int month = 0; month < series.reached().size(); month++) {
            if (series.share(month) != null) {
                float x = area.x() + (float) plot.x(month);
                float y = area.top() - (float) plot.y(series.share(month).doubleValue());
                if (begun) {
                    content.lineTo(x, y);
                } else {
                    content.moveTo(x, y);
                    begun = true;
                }
            }
        }
        if (begun) {
            content.stroke();
        }
    }

    /** Writes the school year at the end of its line, above it or below it as it is above the other one or below, if there is room. */
    private void name(PDPageContentStream content, Series series, Plot plot, Box area, Colour colour, Series other)
            throws IOException {
        int last = series.reached().size() - 1;
        var share = series.share(last);
        if (share == null) {
            return;
        }
        var beside = other.share(Math.min(last, other.reached().size() - 1));
        boolean above = beside == null || share.compareTo(beside) >= 0;
        var block = TextBlock.fit(
                fonts,
                series.year().toString(),
                TextStyle.of(Face.SANS_BOLD, SMALL, colour).centred(),
                2 * AXIS);
        float y = area.top() - (float) plot.y(share.doubleValue());
        // It covers neither the shares at the beginning of a year nor the months below one in which little was reached.
        float x = Math.max(area.x(), area.x() + (float) plot.x(last) - AXIS);
        float below = y - GAP;
        block.draw(content, x, above || below - block.height() < area.y() ? y + block.height() + GAP : below);
    }

    private void write(PDPageContentStream content, String text, TextStyle style, Box box, float down)
            throws IOException {
        TextBlock.fit(fonts, text, style, box.width()).draw(content, box.x(), box.top() - down);
    }

    /** Fills and frames the path in a shade; what is not known has a dashed frame alone. */
    private static void paint(PDPageContentStream content, Shade shade) throws IOException {
        content.setLineWidth(THIN);
        Colour.BRAND_DEEP.stroke(content);
        if (shade == null) {
            content.setLineDashPattern(DOTS, 0);
            content.stroke();
            content.setLineDashPattern(new float[] {}, 0);
        } else {
            SHADES.get(shade.number() - 1).fill(content);
            content.fillAndStroke();
        }
    }

    private static void circle(PDPageContentStream content, float x, float y, float radius) throws IOException {
        float handle = radius * ROUND;
        content.moveTo(x + radius, y);
        content.curveTo(x + radius, y + handle, x + handle, y + radius, x, y + radius);
        content.curveTo(x - handle, y + radius, x - radius, y + handle, x - radius, y);
        content.curveTo(x - radius, y - handle, x - handle, y - radius, x, y - radius);
        content.curveTo(x + handle, y - radius, x + radius, y - handle, x + radius, y);
        content.closePath();
    }
}
