package ba.sigurno.ejb.curriculum.catalogue;

import ba.sigurno.persistence.curriculum.module.ModulePage;
import java.util.List;

/**
 * A page of a module to print.
 *
 * @param slug the module
 * @param title what it is called
 * @param ageBand the name of the grades it is for
 * @param kind which of its pages
 * @param html what it says
 * @param help the help paths that it ends on; none when its subject is not sensitive
 */
public record SheetPage(
        String slug, String title, String ageBand, ModulePage.Kind kind, String html, List<String> help) {

    /** Whether numbers of help belong below it: it is taken home, and its subject is sensitive. */
    public boolean isWithHelp() {
        return kind == ModulePage.Kind.FAMILY && !help.isEmpty();
    }
}
