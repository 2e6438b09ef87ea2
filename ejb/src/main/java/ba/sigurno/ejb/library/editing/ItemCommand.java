package ba.sigurno.ejb.library.editing;

import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.library.item.Licence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What an editor says of an item that is the same in every language.
 *
 * @param kind what it is
 * @param audiences whom it is for
 * @param ageBands the codes of the age bands that it is for; none for all
 * @param strands the codes of its themes
 * @param authorities the codes of the authorities in whose jurisdictions it holds; none for the whole country
 * @param minutes how long it takes; 0 when that does not matter
 * @param licence what others may do with it
 * @param reviewBy until when somebody looks whether it still holds; null for never
 * @param film the address at which a film is shown; null for none
 */
public record ItemCommand(
        ItemKind kind,
        List<ItemAudience> audiences,
        List<String> ageBands,
        List<String> strands,
        List<String> authorities,
        int minutes,
        Licence licence,
        LocalDate reviewBy,
        String film) {

    public ItemCommand {
        audiences = List.copyOf(audiences);
        ageBands = List.copyOf(ageBands);
        strands = List.copyOf(strands);
        authorities = List.copyOf(authorities);
    }

    /** Returns what is said of an item now. */
    static ItemCommand of(LibraryItem item) {
        return new ItemCommand(
                item.getKind(),
                List.copyOf(item.getAudiences()),
                item.getAgeBands().stream()
                        .map(band -> band.getCode())
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                item.getStrands().stream()
                        .map(strand -> strand.getCode())
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                item.getAuthorities().stream()
                        .map(authority -> authority.getCode())
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                item.getMinutes(),
                item.getLicence(),
                item.getReviewBy(),
                item.getFilm());
    }
}
