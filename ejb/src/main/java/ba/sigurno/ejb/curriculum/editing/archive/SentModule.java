package ba.sigurno.ejb.curriculum.editing.archive;

import ba.sigurno.ejb.curriculum.format.ModuleDigest;
import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.format.ModuleProblem;
import ba.sigurno.ejb.curriculum.format.ModuleProperties;
import ba.sigurno.ejb.curriculum.format.ModuleReading;
import ba.sigurno.ejb.curriculum.format.reading.ModuleReader;
import ba.sigurno.ejb.curriculum.install.ModuleMedia;
import ba.sigurno.ejb.framework.CurriculumOutline;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module as it was sent, read and checked.
 *
 * @param reading what was read of it
 * @param media its pictures and recordings; none when it cannot be read
 * @param digest the digest of its files
 * @param foreign the codes that the country does not have, as problems
 */
record SentModule(ModuleReading reading, ModuleMedia media, String digest, List<ModuleProblem> foreign) {

    /** Reads a module of this country's outline. */
    static SentModule read(ModuleFiles files, CurriculumOutline outline) {
        var reading = ModuleReader.read(files);
        return new SentModule(
                reading,
                reading.document()
                        .filter(document -> reading.missing().isEmpty())
                        .map(document -> ModuleMedia.of(document, files))
                        .orElse(ModuleMedia.NONE),
                ModuleDigest.of(files),
                reading.document().map(document -> foreign(document, outline)).orElse(List.of()));
    }

    private static List<ModuleProblem> foreign(ModuleDocument document, CurriculumOutline outline) {
        var properties = document.properties();
        var outcomes = Stream.of(
                        properties.outcomes().stream(),
                        properties.lessons().stream(),
                        document.questions().stream().map(question -> question.outcome()))
                .flatMap(codes -> codes)
                .distinct()
                .filter(code -> !outline.hasOutcome(code));
        boolean placed = outline.ageBands().stream()
                        .anyMatch(ageBand -> ageBand.getCode().equals(properties.ageBand()))
                && outline.strands().stream()
                        .anyMatch(strand -> strand.getCode().equals(properties.strand()));
        return Stream.concat(placed ? Stream.of() : Stream.of(properties.code()), outcomes)
                .map(code -> new ModuleProblem(ModuleFiles.PROPERTIES, 1, "curriculum_import_foreign", List.of(code)))
                .toList();
    }

    /** Returns all that keeps it from becoming a draft. */
    List<ModuleProblem> problems() {
        return Stream.of(reading.problems(), reading.missing(), foreign)
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the digest of its files as the product would write them, for a module that is here. */
    String digestAs(ModuleProperties here) {
        var document = reading.document().orElseThrow().inModule(here);
        return ModuleDigest.of(EditionFiles.in(EditionFiles.of(document, media::bytes)));
    }
}
