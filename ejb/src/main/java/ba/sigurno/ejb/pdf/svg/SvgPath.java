package ba.sigurno.ejb.pdf.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the data of a path: commands of one letter, absolute in upper case and relative in lower case, and their numbers. */
final class SvgPath {

    private static final Pattern COMMAND = Pattern.compile("\\G[\\s,]*([MmLlHhVvCcSsQqTtAaZz])");
    private static final Pattern NUMBER =
            Pattern.compile("\\G[\\s,]*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)");
    private static final Pattern FLAG = Pattern.compile("\\G[\\s,]*([01])");
    private static final Pattern END = Pattern.compile("\\G[\\s,]*\\z");

    private final String data;
    private final Path2D.Double path = new Path2D.Double();
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    /** The last point that a smooth curve mirrors, of the last command. */
    private double controlX;

    private double controlY;
    private char last = ' ';

    private SvgPath(String data) {
        this.data = data;
    }

    /** Returns the path. */
    static Shape read(String data) {
        var reader = new SvgPath(data);
        reader.read();
        return reader.path;
    }

    private void read() {
        char command = ' ';
        while (!found(END)) {
            if (found(COMMAND)) {
                command = data.charAt(at - 1);
            } else if (command == 'M') {
                command = 'L';
            } else if (command == 'm') {
                command = 'l';
            }
            draw(Character.toUpperCase(command), Character.isLowerCase(command));
        }
    }

    private boolean found(Pattern pattern) {
        var found = matcher(pattern);
        if (found.find()) {
            at = found.end();
            return true;
        }
        return false;
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(data).region(at, data.length());
    }

    private String next(Pattern pattern) {
        var found = matcher(pattern);
        if (!found.find()) {
            throw new IllegalArgumentException("no path: " + data);
        }
        at = found.end();
        return found.group(1);
    }

    private double number() {
        return Double.parseDouble(next(NUMBER));
    }

    private void draw(char command, boolean relative) {
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        switch (command) {
            case 'M' -> {
                go(fromX + number(), fromY + number());
                startX = x;
                startY = y;
                path.moveTo(x, y);
            }
            case 'L' -> line(fromX + number(), fromY + number());
            case 'H' -> line(fromX + number(), y);
            case 'V' -> line(x, fromY + number());
            case 'C' -> cubic(fromX + number(), fromY + number(), fromX, fromY);
            case 'S' -> cubic(mirrored(x, controlX, "CS"), mirrored(y, controlY, "CS"), fromX, fromY);
            case 'Q' -> quadratic(fromX + number(), fromY + number(), fromX, fromY);
            case 'T' -> quadratic(mirrored(x, controlX, "QT"), mirrored(y, controlY, "QT"), fromX, fromY);
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> {
                path.closePath();
                go(startX, startY);
            }
            default -> throw new IllegalArgumentException("no path: " + data);
        }
        last = command;
    }

    private double mirrored(double here, double control, String kinds) {
        return kinds.indexOf(last) < 0 ? here : 2 * here - control;
    }

    private void go(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        go(toX, toY);
    }

    private void cubic(double firstX, double firstY, double fromX, double fromY) {
        controlX = fromX + number();
        controlY = fromY + number();
        go(fromX + number(), fromY + number());
        path.curveTo(firstX, firstY, controlX, controlY, x, y);
    }

    private void quadratic(double throughX, double throughY, double fromX, double fromY) {
        controlX = throughX;
        controlY = throughY;
        go(fromX + number(), fromY + number());
        path.quadTo(controlX, controlY, x, y);
    }

    /** Draws a part of an ellipse, given by its ends, as SVG 2 (appendix B.2.4) finds its middle. */
    private void arc(double fromX, double fromY) {
        double rx = Math.abs(number());
        double ry = Math.abs(number());
        double turn = Math.toRadians(number());
        boolean large = next(FLAG).equals("1");
        boolean sweep = next(FLAG).equals("1");
        double toX = fromX + number();
        double toY = fromY + number();
        if (rx == 0 || ry == 0 || x == toX && y == toY) {
            line(toX, toY);
            return;
        }
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double halfX = cos * (x - toX) / 2 + sin * (y - toY) / 2;
        double halfY = cos * (y - toY) / 2 - sin * (x - toX) / 2;
        // Radii that do not reach are made as long as needed.
        double reach = Math.sqrt(Math.max(1, square(halfX / rx) + square(halfY / ry)));
        rx *= reach;
        ry *= reach;
        double part = square(rx * halfY) + square(ry * halfX);
        double factor = Math.sqrt(Math.max(0, (square(rx * ry) - part) / part)) * (large == sweep ? -1 : 1);
        double middleX = factor * rx * halfY / ry;
        double middleY = -factor * ry * halfX / rx;
        double start = Math.atan2((halfY - middleY) / ry, (halfX - middleX) / rx);
        double angle = Math.atan2((-halfY - middleY) / ry, (-halfX - middleX) / rx) - start;
        if (sweep && angle < 0) {
            angle += 2 * Math.PI;
        } else if (!sweep && angle > 0) {
            angle -= 2 * Math.PI;
        }
        var arc =
                new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, Math.toDegrees(-start), Math.toDegrees(-angle), Arc2D.OPEN);
        var place = AffineTransform.getTranslateInstance(
                cos * middleX - sin * middleY + (x + toX) / 2, sin * middleX + cos * middleY + (y + toY) / 2);
        place.rotate(turn);
        path.append(place.createTransformedShape(arc), true);
        go(toX, toY);
    }

    private static double square(double number) {
        return number * number;
    }
}
