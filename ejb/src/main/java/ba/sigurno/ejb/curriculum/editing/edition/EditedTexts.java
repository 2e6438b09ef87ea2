package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.persistence.curriculum.module.EditionStatus;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.module.ModulePage;
import ba.sigurno.persistence.i18n.Language;
import java.util.Arrays;
import java.util.List;

/**
 * What an edition says to adults in one language, to be changed.
 *
 * @param title the title of the edition, in the reader's language
 * @param editable whether it changes
 * @param text title, summary and reflection
 * @param seen the digest of these, to be sent back
 * @param pages its pages, one of each kind
 */
public record EditedTexts(
        String title, boolean editable, EditionTextCommand text, String seen, List<EditedPage> pages) {

    /**
     * A page for adults.
     *
     * @param kind its kind
     * @param text its CommonMark; empty when it is not written
     * @param seen the digest of that, to be sent back
     */
    public record EditedPage(ModulePage.Kind kind, String text, String seen) {}

    static EditedTexts of(ModuleEdition edition, Language language, Language reader) {
        return new EditedTexts(
                ModuleTitles.of(edition, reader),
                !edition.isPublished() && edition.getStatus() != EditionStatus.IN_REVIEW,
                text(edition, language),
                SeenValue.of(parts(edition, language)),
                Arrays.stream(ModulePage.Kind.values())
                        .map(kind -> new EditedPage(
                                kind, part(edition, kind, language), SeenValue.of(part(edition, kind, language))))
                        .toList());
    }

    private static EditionTextCommand text(ModuleEdition edition, Language language) {
        var text = edition.getTexts().get(language);
        return text == null
                ? new EditionTextCommand("", "", "")
                : new EditionTextCommand(text.getTitle(), text.getSummary(), text.getReflection());
    }

    static Object[] parts(ModuleEdition edition, Language language) {
        var text = text(edition, language);
        return new Object[] {text.title(), text.summary(), text.reflection()};
    }

    static String part(ModuleEdition edition, ModulePage.Kind kind, Language language) {
        return edition.page(kind).getOrDefault(language, "");
    }
}
