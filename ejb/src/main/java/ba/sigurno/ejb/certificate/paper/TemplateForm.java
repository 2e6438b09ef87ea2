package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.ejb.pdf.drawing.Artwork;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.text.TextStyle;
import ba.sigurno.ejb.pdf.text.TextStyle.Align;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/**
 * Reads a template from an ordinary PDF form: its page is the background, and its fields, named after the slots, say where
 * the product writes what, and how.
 */
final class TemplateForm {

    /** Slots that every certificate must have. */
    static final List<TemplateSlot> NEEDED =
            List.of(TemplateSlot.HOLDER, TemplateSlot.PROGRAMME, TemplateSlot.QR, TemplateSlot.SERIAL);

    /** Smallest sizes of slots without text, which do not shrink; the code has to be read by scanners of paper. */
    private static final Map<TemplateSlot, Box> MIN = Map.of(
            TemplateSlot.QR,
            new Box(0, 0, Box.mm(22), Box.mm(22)),
            TemplateSlot.SIGNATURE,
            new Box(0, 0, Box.mm(50), Box.mm(15)));

    private static final float TOLERANCE = Box.mm(1.5f);

    /** A file that each certificate carries has to be small; in bytes. */
    private static final int MAX = 1024 * 1024;

    private final PDDocument document;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Map<TemplateSlot, CertificateTemplate.Place> places = new EnumMap<>(TemplateSlot.class);

    private TemplateForm(PDDocument document) {
        this.document = document;
    }

    /**
     * The template in a file.
     *
     * @throws UnfitTemplateException with all that is wrong with it
     */
    static CertificateTemplate read(byte[] pdf) throws UnfitTemplateException {
        if (pdf.length > MAX) {
            throw unfit("LARGE");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw unfit("ENCRYPTED");
            }
            if (document.getNumberOfPages() != 1) {
                throw unfit("PAGES");
            }
            return new TemplateForm(document).read();
        } catch (InvalidPasswordException e) {
            throw unfit("ENCRYPTED");
        } catch (IOException | RuntimeException e) {
            // What is no proper PDF breaks in many ways.
            throw unfit("UNREADABLE");
        }
    }

    private static UnfitTemplateException unfit(String kind) {
        return new UnfitTemplateException(List.of(TemplateProblem.of(kind)));
    }

    private CertificateTemplate read() throws UnfitTemplateException, IOException {
        PDPage page = document.getPage(0);
        checkPage(page);
        if (ScriptFinder.in(document)) {
            problems.add(TemplateProblem.of("SCRIPT"));
        }
        readFields(page);
        NEEDED.stream()
                .filter(slot -> !places.containsKey(slot))
                .forEach(slot -> problems.add(new TemplateProblem("MISSING", slot.name())));
        Artwork background = null;
        try {
            background = Artwork.of(page);
        } catch (Artwork.UnfitException e) {
            e.getFindings().forEach(finding -> problems.add(TemplateProblem.of(finding)));
        }
        if (!problems.isEmpty()) {
            throw new UnfitTemplateException(problems);
        }
        return new CertificateTemplate(background, places);
    }

    private void checkPage(PDPage page) {
        PDRectangle seen = page.getCropBox();
        boolean isLandscape = page.getRotation() == 0
                && Math.abs(seen.getWidth() - Box.A4_LANDSCAPE.width()) < TOLERANCE
                && Math.abs(seen.getHeight() - Box.A4_LANDSCAPE.height()) < TOLERANCE;
        if (!isLandscape) {
            float mm = Box.mm(1);
            problems.add(new TemplateProblem(
                    "NOT_A4_LANDSCAPE",
                    "%.0f × %.0f mm, %d°".formatted(seen.getWidth() / mm, seen.getHeight() / mm, page.getRotation())));
        }
    }

    private void readFields(PDPage page) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        for (var field : form.getFieldTree()) {
            if (field instanceof PDTerminalField place) {
                readField(place, page.getCropBox());
            }
        }
    }

    private void readField(PDTerminalField field, PDRectangle page) {
        String name = String.valueOf(field.getPartialName());
        Optional<TemplateSlot> slot = slot(name);
        if (slot.isEmpty()) {
            problems.add(new TemplateProblem("UNKNOWN", name));
        } else if (places.containsKey(slot.get()) || field.getWidgets().size() != 1) {
            problems.add(new TemplateProblem("TWICE", name));
        } else {
            Box box = box(field.getWidgets().get(0).getRectangle(), page);
            checkBox(slot.get(), box);
            places.put(
                    slot.get(),
                    new CertificateTemplate.Place(
                            box, style(field, box).lines(slot.get().lines())));
        }
    }

    private void checkBox(TemplateSlot slot, Box box) {
        if (!Box.A4_LANDSCAPE.inset(-TOLERANCE).contains(box)) {
            problems.add(new TemplateProblem("OUTSIDE", slot.name()));
        }
        Box least = MIN.get(slot);
        if (least != null && (box.width() < least.width() || box.height() < least.height())) {
            float mm = Box.mm(1);
            problems.add(new TemplateProblem(
                    "SMALL", "%s, %.0f × %.0f mm".formatted(slot, least.width() / mm, least.height() / mm)));
        }
    }

    /** Names are those of the slots in any case, with whatever stands between the words. */
    private static Optional<TemplateSlot> slot(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return Stream.of(TemplateSlot.values())
                .filter(slot -> slot.name().equals(wanted))
                .findFirst();
    }

    private static Box box(PDRectangle field, PDRectangle page) {
        return new Box(
                field.getLowerLeftX() - page.getLowerLeftX(),
                field.getLowerLeftY() - page.getLowerLeftY(),
                field.getWidth(),
                field.getHeight());
    }

    /** The text style of a field; signatures and buttons have none and need none. */
    private static TextStyle style(PDTerminalField field, Box box) {
        if (!(field instanceof PDVariableText text)) {
            return FieldStyle.of("", null, box);
        }
        Align align = Align.values()[Math.min(Math.max(text.getQ(), 0), Align.values().length - 1)];
        String appearance = text.getDefaultAppearance();
        return FieldStyle.of(
                        appearance == null ? "" : appearance, text.getAcroForm().getDefaultResources(), box)
                .aligned(align);
    }
}
