package ba.sigurno.ejb.library.download;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.AcceptedFile;
import ba.sigurno.ejb.library.item.ItemFinder;
import ba.sigurno.ejb.library.item.ShownText;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gives the files of items of the library to everybody. */
@Stateless
@PermitAll
public class ItemFileService {

    @Inject
    private ItemFinder finder;

    @Inject
    private DownloadCounter counter;

    /**
     * Returns the file of a published item, beside the text that is shown in the reader's language, and counts that.
     *
     * @throws NotFoundException when there is none, or the item is not published
     */
    public AcceptedFile file(String slug, Language reader) {
        var item = finder.published(slug);
        var text = ShownText.of(finder.shown(item), reader).text();
        var file = Optional.ofNullable(text.getFile()).orElseThrow(() -> new NotFoundException("file of " + slug));
        counter.add(item);
        return AcceptedFile.of(file);
    }
}
