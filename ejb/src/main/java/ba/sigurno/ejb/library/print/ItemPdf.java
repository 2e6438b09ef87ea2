package ba.sigurno.ejb.library.print;

import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.persistence.library.item.ItemKind;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An item of the library as a PDF that can be read out, A4 upright, of the same text and pictures as its page. A poster
 * whose words do not fit on one page is printed as what is read.
 */
public final class ItemPdf {

    private ItemPdf() {}

    /** Writes it in the language in which it is shown. The stream is left open. */
    public static void render(PrintedItem item, OutputStream out) throws IOException {
        try (var document = new PdfDocument(item.language(), item.title(), item.publishedAt())) {
            if (item.kind() != ItemKind.POSTER || !new Poster(item, document).draw()) {
                new ItemPages(item, document).draw();
            }
            document.save(out);
        }
    }
}
