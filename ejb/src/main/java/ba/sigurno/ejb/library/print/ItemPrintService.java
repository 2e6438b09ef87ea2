package ba.sigurno.ejb.library.print;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.ejb.library.download.DownloadCounter;
import ba.sigurno.ejb.library.item.ItemFinder;
import ba.sigurno.ejb.library.item.ShownText;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Gives an item of the library to be printed, to everybody. */
@Stateless
@PermitAll
public class ItemPrintService {

    @Inject
    private ItemFinder finder;

    @Inject
    private DownloadCounter counter;

    /**
     * Returns a published item, in the reader's language where there is such a text, and counts that.
     *
     * @throws NotFoundException when there is none, or it is not published
     */
    public PrintedItem item(String slug, Language reader) {
        var item = finder.published(slug);
        var shown = ShownText.of(finder.shown(item), reader);
        var text = shown.text();
        counter.add(item);
        return new PrintedItem(
                slug,
                shown.language(),
                shown.inScript(text.getTitle()),
                shown.inScript(text.getSummary()),
                new Markdown(text.getBody(), shown.isCyrillic()),
                item.getKind(),
                item.getLicence(),
                text.getNumber(),
                text.getPublishedAt());
    }
}
