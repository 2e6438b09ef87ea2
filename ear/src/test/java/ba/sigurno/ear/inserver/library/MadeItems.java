package ba.sigurno.ear.inserver.library;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.library.editing.EditedLibrary;
import ba.sigurno.ejb.library.editing.ItemCommand;
import ba.sigurno.ejb.library.editing.ItemTextCommand;
import ba.sigurno.ejb.library.editing.LibraryEditing;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.Licence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Items that an editor wrote. */
@RequestScoped
public class MadeItems {

    @Inject
    private AsStaff as;

    @Inject
    private LibraryEditing editing;

    @Inject
    private EditedLibrary library;

    /**
     * An item.
     *
     * @param id its public id
     * @param slug its name in addresses
     * @param title its Bosnian title, which no other has
     */
    record Made(String id, String slug, String title) {}

    /** Writes items in Bosnian, and publishes them. */
    List<Made> publish(int number) throws Exception {
        var items = new ArrayList<Made>();
        for (int at = 0; at < number; at++) {
            var item = draft();
            as.run(Demo.EDITOR, () -> editing.publish(item.id(), Language.BOSNIAN));
            items.add(item);
        }
        return items;
    }

    /** Writes a draft in Bosnian. */
    Made draft() throws Exception {
        var title = "Proba " + PublicId.random().replaceAll("[^A-Za-z0-9]", "x");
        return as.call(Demo.EDITOR, () -> {
            var id = editing.create(command(null), Language.BOSNIAN, title);
            editing.write(id, Language.BOSNIAN, said(title, "Tekst."), seen(id, Language.BOSNIAN));
            return new Made(id, library.item(id, Language.BOSNIAN).slug(), title);
        });
    }

    /** Returns what is the same in every language. */
    static ItemCommand command(LocalDate reviewBy) {
        return command(reviewBy, List.of());
    }

    /** Returns the same for an item that holds in the jurisdictions of authorities with these codes. */
    static ItemCommand command(LocalDate reviewBy, List<String> authorities) {
        return new ItemCommand(
                ItemKind.LEAFLET,
                List.of(ItemAudience.INDUSTRY),
                List.of(),
                List.of("PRI"),
                authorities,
                10,
                Licence.CC_BY,
                reviewBy,
                null);
    }

    static ItemTextCommand said(String title, String body) {
        return new ItemTextCommand(title, "Jedna rečenica.", "proba", body);
    }

    /** Returns the digest that a form would begin with; called as an editor. */
    String seen(String id, Language language) {
        return library.text(id, language, Language.BOSNIAN).seen();
    }
}
