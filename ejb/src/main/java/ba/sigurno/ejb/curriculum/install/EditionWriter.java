package ba.sigurno.ejb.curriculum.install;

import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.module.ModulePage.Kind;
import ba.sigurno.persistence.quiz.content.Texts;

/** Writes what a document says into an edition: all but its questions. */
public final class EditionWriter {

    private EditionWriter() {}

    /**
     * Fills a draft.
     *
     * @throws IllegalArgumentException when the document names an outcome that the country does not have
     */
    public static void write(ModuleDocument document, ModuleEdition edition, CurriculumOutline outline) {
        var properties = document.properties();
        edition.takes(properties.minutesInClass(), properties.minutesAlone());
        edition.teach(properties.outcomes().stream().map(outline::outcome).toList());
        edition.endOn(properties.help());
        edition.awaitReadings(properties.readings());
        document.languages()
                .forEach(language -> edition.text(
                        language,
                        document.title().in(language).orElse(""),
                        document.summary().in(language).orElse(""),
                        document.reflection().in(language).orElse("")));
        page(edition, Kind.PLAN, document.teacher());
        page(edition, Kind.WORKSHEETS, document.worksheets());
        page(edition, Kind.FAMILY, document.family());
        page(edition, Kind.NOTES, document.notes());
        for (int at = 0; at < document.lessons().size(); at++) {
            edition.addLesson(
                    document.lessons().get(at),
                    outline.outcome(properties.lessons().get(at)));
        }
        edition.getModule().nameMedia(document.mediaNames());
    }

    private static void page(ModuleEdition edition, Kind kind, Texts texts) {
        texts.byLanguage().forEach((language, text) -> edition.page(kind, language, text));
    }
}
