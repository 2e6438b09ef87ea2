package ba.sigurno.ejb.pdf.drawing;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A QR code drawn as one shape of rectangles, sharp at any size. */
public final class QrCode {

    /** The white margin that a scanner needs, in modules. */
    private static final int QUIET_ZONE = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** Encodes a web address; readable with up to 15 % of the code lost. */
    public static QrCode of(String address) {
        try {
            return new QrCode(Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + address, e);
        }
    }

    /** Draws the code with its white margin so that both just fill a square box. */
    public Drawing in(Box box, Colour colour) {
        return content -> {
            Colour.WHITE.fill(content);
            content.addRect(box.x(), box.y(), box.width(), box.height());
            content.fill();
            colour.fill(content);
            float module = box.width() / (modules.getWidth() + 2 * QUIET_ZONE);
            for (int row = 0; row < modules.getHeight(); row++) {
                addRow(content, box, row, module);
            }
            content.fill();
        };
    }

    /** Returns the width and height in modules, with the white margin. */
    public int getSize() {
        return modules.getWidth() + 2 * QUIET_ZONE;
    }

    /** Returns the code as the path of an SVG whose unit is a module. */
    public String getPath() {
        var path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    path.append('M')
                            .append(column + QUIET_ZONE)
                            .append(' ')
                            .append(row + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** Adds a row; neighbours are one rectangle, so that no hairline shows between them. */
    private void addRow(PDPageContentStream content, Box box, int row, float module) throws IOException {
        float y = box.top() - (QUIET_ZONE + row + 1) * module;
        int column = 0;
        while (column < modules.getWidth()) {
            int end = column;
            while (end < modules.getWidth() && modules.get(end, row) == 1) {
                end++;
            }
            if (end > column) {
                content.addRect(box.x() + (QUIET_ZONE + column) * module, y, (end - column) * module, module);
            }
            column = end + 1;
        }
    }
}
