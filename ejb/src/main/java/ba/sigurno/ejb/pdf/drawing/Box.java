package ba.sigurno.ejb.pdf.drawing;

/** A rectangle on a page in points (1/72 inch), counted from the page's lower left corner as PDF does. */
public record Box(float x, float y, float width, float height) {

    /** A4 upright. */
    public static final Box A4 = new Box(0, 0, mm(210), mm(297));

    /** A4 landscape. */
    public static final Box A4_LANDSCAPE = new Box(0, 0, mm(297), mm(210));

    /** Converts millimetres to points. */
    public static float mm(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    public float right() {
        return x + width;
    }

    public float top() {
        return y + height;
    }

    public float centreX() {
        return x + width / 2;
    }

    public float centreY() {
        return y + height / 2;
    }

    /** Returns this box made smaller on all four sides. */
    public Box inset(float margin) {
        return inset(margin, margin);
    }

    /** Returns this box made smaller by {@code side} left and right and by {@code end} above and below. */
    public Box inset(float side, float end) {
        return new Box(x + side, y + end, width - 2 * side, height - 2 * end);
    }

    /** Returns the greatest square in this box, in its middle. */
    public Box square() {
        float size = Math.min(width, height);
        return new Box(centreX() - size / 2, centreY() - size / 2, size, size);
    }

    /** Returns whether all of another box is in this one. */
    public boolean contains(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.top() <= top();
    }

    /** Returns a square of this size with its upper left corner at a point. */
    public static Box square(float left, float top, float size) {
        return new Box(left, top - size, size, size);
    }
}
