package ba.sigurno.ejb.pdf.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Reads a page as an {@link Artwork}: copies its drawing, and leaves out its description (tags, layers, metadata),
 * which would not be true of the document that it becomes a part of.
 */
final class ArtworkReader {

    private static final Set<String> MARKS = Set.of("BMC", "BDC", "EMC", "MP", "DP");
    private static final Set<String> DESCRIPTIONS = Set.of(
            "Metadata",
            "PieceInfo",
            "LastModified",
            "StructParent",
            "StructParents",
            "OC",
            "OPI",
            "AF",
            "Alternates",
            "Interpolate",
            "Thumb",
            "ID",
            "Measure",
            "PtData");

    /** Instructions for a printing press. */
    private static final Set<String> PRESS = Set.of("TR", "TR2", "HT", "HTP", "BG", "BG2", "UCR", "UCR2");

    private final PDDocument home;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArtworkCheck check = new ArtworkCheck();

    ArtworkReader(PDDocument home) {
        this.home = home;
    }

    /** Returns the page as a form whose lower left corner is that of the visible page. */
    COSStream read(PDPage page) throws IOException {
        PDRectangle visible = page.getCropBox();
        PDFormXObject form = new PDFormXObject(home);
        form.setBBox(visible);
        form.setMatrix(Matrix.getTranslateInstance(-visible.getLowerLeftX(), -visible.getLowerLeftY())
                .createAffineTransform());
        Artwork.Copier copier = new Artwork.Copier(home);
        COSStream stream = form.getCOSObject();
        if (page.getResources() != null) {
            stream.setItem(
                    COSName.RESOURCES,
                    copier.cloneForNewDocument(page.getResources().getCOSObject()));
        }
        COSDictionary group = page.getCOSObject().getCOSDictionary(COSName.GROUP);
        if (group != null) {
            stream.setItem(COSName.GROUP, copier.cloneForNewDocument(group));
        }
        write(stream, new PDFStreamParser(page).parse());
        form(stream);
        if (!check.findings().isEmpty()) {
            throw new Artwork.UnfitException(check.findings());
        }
        return stream;
    }

    /** Reads a form, a tile of a pattern, or a glyph. */
    private void form(COSStream form) throws IOException {
        if (!seen.add(form)) {
            return;
        }
        plain(form);
        write(form, new PDFStreamParser(new PDStream(form).toByteArray()).parse());
        COSDictionary group = form.getCOSDictionary(COSName.GROUP);
        if (group != null) {
            check.colours(group.getDictionaryObject(COSName.CS));
        }
        resources(form.getCOSDictionary(COSName.RESOURCES));
    }

    /** Writes the drawing, without the marks of tags and layers. */
    private void write(COSStream form, List<Object> tokens) throws IOException {
        List<Object> kept = new ArrayList<>();
        int operands = 0;
        for (Object token : tokens) {
            kept.add(token);
            if (token instanceof Operator operator) {
                if (MARKS.contains(operator.getName())) {
                    kept.subList(operands, kept.size()).clear();
                }
                check.operator(operator);
                operands = kept.size();
            }
        }
        try (OutputStream out = form.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(kept);
        }
    }

    private void resources(COSDictionary resources) throws IOException {
        if (resources == null || !seen.add(resources)) {
            return;
        }
        resources.removeItem(COSName.PROPERTIES);
        each(resources, COSName.COLORSPACE, check::colours);
        each(resources, COSName.EXT_G_STATE, state -> state((COSDictionary) state));
        each(resources, COSName.SHADING, shading -> shading((COSDictionary) shading));
        each(resources, COSName.PATTERN, pattern -> pattern((COSDictionary) pattern));
        each(resources, COSName.XOBJECT, object -> object((COSStream) object));
        each(resources, COSName.FONT, font -> font((COSDictionary) font));
    }

    private void object(COSStream object) throws IOException {
        String kind = object.getNameAsString(COSName.SUBTYPE);
        boolean isForeign = object.containsKey("Ref") || object.containsKey("PS");
        if ("Form".equals(kind) && !isForeign) {
            form(object);
        } else if ("Image".equals(kind)) {
            picture(object);
        } else {
            check.forbidden("PostScript");
        }
    }

    private void picture(COSStream picture) {
        if (!seen.add(picture)) {
            return;
        }
        plain(picture);
        check.colours(picture.getDictionaryObject(COSName.COLORSPACE));
        for (COSName mask : List.of(COSName.SMASK, COSName.MASK)) {
            if (picture.getDictionaryObject(mask) instanceof COSStream stream) {
                picture(stream);
            }
        }
    }

    private void pattern(COSDictionary pattern) throws IOException {
        if (pattern instanceof COSStream tile) {
            form(tile);
        } else {
            state(pattern.getCOSDictionary(COSName.EXT_G_STATE));
            shading(pattern.getCOSDictionary(COSName.SHADING));
        }
    }

    private void shading(COSDictionary shading) {
        if (shading != null) {
            plain(shading);
            check.colours(shading.getDictionaryObject(COSName.COLORSPACE));
        }
    }

    private void state(COSDictionary state) throws IOException {
        if (state == null || !seen.add(state)) {
            return;
        }
        PRESS.forEach(key -> state.removeItem(COSName.getPDFName(key)));
        check.blend(state.getDictionaryObject(COSName.BM));
        COSDictionary mask = state.getCOSDictionary(COSName.SMASK);
        if (mask != null && mask.getDictionaryObject(COSName.G) instanceof COSStream group) {
            form(group);
        }
        COSArray font = state.getCOSArray(COSName.FONT);
        if (font != null) {
            font((COSDictionary) font.getObject(0));
        }
    }

    private void font(COSDictionary font) throws IOException {
        if (seen.add(font)) {
            check.font(font);
            each(font, COSName.CHAR_PROCS, letter -> form((COSStream) letter));
            resources(font.getCOSDictionary(COSName.RESOURCES));
        }
    }

    /** Removes entries that do not draw. */
    private void plain(COSDictionary dictionary) {
        DESCRIPTIONS.forEach(key -> dictionary.removeItem(COSName.getPDFName(key)));
        check.filters(dictionary.getDictionaryObject(COSName.FILTER));
    }

    /** Takes each entry of a kind. */
    @FunctionalInterface
    private interface Visit {

        void to(COSBase entry) throws IOException;
    }

    private static void each(COSDictionary dictionary, COSName kind, Visit visit) throws IOException {
        COSDictionary entries = dictionary.getCOSDictionary(kind);
        if (entries != null) {
            for (COSName name : entries.keySet()) {
                COSBase entry = entries.getDictionaryObject(name);
                if (entry != null) {
                    visit.to(entry);
                }
            }
        }
    }
}
