package ba.sigurno.ejb.training;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.training.EditionProgress;
import ba.sigurno.persistence.training.ProgrammeEdition;
import ba.sigurno.persistence.training.Requirement;
import ba.sigurno.persistence.training.RequirementKind;
import ba.sigurno.persistence.training.RequirementState;
import ba.sigurno.persistence.training.RequirementText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A requirement as a page shows it with its state for one teacher.
 *
 * @param id the public id of the requirement
 * @param title what is asked for, in the reader's language
 */
public record RequirementLine(String id, RequirementKind kind, String title, RequirementState state) {

    /** Whether nothing is missing. */
    public boolean isDone() {
        return state.isDone();
    }

    /** The line of a progress, in a reader's language. */
    public static RequirementLine of(EditionProgress.Line line, Language reader) {
        var requirement = line.requirement();
        return new RequirementLine(
                requirement.getPublicId(), requirement.getKind(), title(requirement, reader), line.state());
    }

    /** What an edition asks for of who renews its award, in a reader's language. */
    public static List<String> renewal(ProgrammeEdition edition, Language reader) {
        return edition.getRequirements().stream()
                .filter(Requirement::isRenewal)
                .map(requirement -> title(requirement, reader))
                .toList();
    }

    /** What a requirement asks for: as its authors call it, or else what its kind asks for. */
    static String title(Requirement requirement, Language reader) {
        if (!requirement.getTexts().isEmpty()) {
            return text(requirement, reader).getTitle();
        }
        return switch (requirement.getKind()) {
            case ATTENDANCE -> attendance(requirement, reader);
            case PRIOR ->
                Messages.text(
                        reader,
                        "training_requirement_PRIOR",
                        ProgrammeTexts.title(requirement.getPrior().latest(), reader));
            case ASSESSMENT, TASK -> Messages.text(reader, "training_requirement_" + requirement.getKind());
        };
    }

    static RequirementText text(Requirement requirement, Language reader) {
        return Localised.text(
                requirement.getTexts(),
                reader,
                latin -> new RequirementText(
                        Transliterator.toCyrillic(latin.getTitle()),
                        Transliterator.toCyrillic(latin.getInstructions())));
    }

    private static String attendance(Requirement requirement, Language reader) {
        if (requirement.getMeetings().isEmpty()) {
            return Messages.text(reader, "training_requirement_ATTENDANCE");
        }
        var numbers =
                requirement.getMeetings().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        return Messages.text(reader, "training_requirement_ATTENDANCE_some", numbers);
    }
}
