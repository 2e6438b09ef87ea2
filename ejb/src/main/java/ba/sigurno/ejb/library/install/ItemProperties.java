package ba.sigurno.ejb.library.install;

import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.Licence;
import java.time.LocalDate;
import java.util.List;

/**
 * What is the same in every language of a written item.
 *
 * @param slug its name in addresses
 * @param kind what it is
 * @param audiences whom it is for
 * @param ageBands the codes of the age bands that it is for; none for all
 * @param strands the codes of its themes
 * @param minutes how long it takes
 * @param licence what others may do with it
 * @param reviewBy until when somebody looks whether it still holds
 * @param pictures the names of its pictures
 */
public record ItemProperties(
        String slug,
        ItemKind kind,
        List<ItemAudience> audiences,
        List<String> ageBands,
        List<String> strands,
        int minutes,
        Licence licence,
        LocalDate reviewBy,
        List<String> pictures) {

    public ItemProperties {
        audiences = List.copyOf(audiences);
        ageBands = List.copyOf(ageBands);
        strands = List.copyOf(strands);
        pictures = List.copyOf(pictures);
    }
}
