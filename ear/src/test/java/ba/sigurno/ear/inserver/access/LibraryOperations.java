package ba.sigurno.ear.inserver.access;

import ba.sigurno.ejb.library.item.LibraryItemService;
import ba.sigurno.ejb.library.print.ItemPrintService;
import ba.sigurno.ejb.library.search.LibraryFilter;
import ba.sigurno.ejb.library.search.LibraryService;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The rows of the {@link AccessMatrix} about the library. */
@RequestScoped
public class LibraryOperations {

    private static final Language READER = Language.BOSNIAN;

    /** An item that comes with the product. */
    private static final String ITEM = "prvi-telefon";

    private static final LibraryFilter ALL = new LibraryFilter(null, null, null, null, null, null, null);

    @Inject
    private LibraryService library;

    @Inject
    private LibraryItemService items;

    @Inject
    private ItemPrintService prints;

    void addTo(Operations all) {
        all.asks("LibraryService.search", () -> library.search(ALL, 1, READER))
                .asks("LibraryItemService.item", () -> items.item(ITEM, READER))
                .asks("ItemPrintService.item", () -> prints.item(ITEM, READER));
    }
}
