package ba.sigurno.ejb.training;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementText;
import java.util.stream.Collectors;

/** Gives the texts of a requirement in a reader's language. */
public final class RequirementTexts {

    private RequirementTexts() {}

    /** Its title: as its authors call it, or else what its kind asks for. */
    public static String title(Requirement requirement, Language reader) {
        return switch (requirement.getKind()) {
            case ATTENDANCE -> attendance(requirement, reader);
            case PRIOR ->
                requirement.getPrior() == null
                        ? Messages.text(reader, "training_kind_prior")
                        : Messages.text(
                                reader,
                                "training_requirement_prior",
                                ProgrammeTexts.title(requirement.getPrior().current(), reader));
            case ASSESSMENT, TASK ->
                requirement.getTexts().isEmpty()
                        ? Messages.text(reader, "training_requirement_" + requirement.getKind())
                        : in(requirement, reader).getTitle();
        };
    }

    /** The instructions of a requirement; empty for none. */
    public static String instructions(Requirement requirement, Language reader) {
        return requirement.getKind().isDecided() && !requirement.getTexts().isEmpty()
                ? in(requirement, reader).getInstructions()
                : "";
    }

    private static RequirementText in(Requirement requirement, Language reader) {
        return Localised.text(
                requirement.getTexts(),
                reader,
                latin -> new RequirementText(
                        Transliterator.toCyrillic(latin.getTitle()),
                        Transliterator.toCyrillic(latin.getInstructions())));
    }

    private static String attendance(Requirement requirement, Language reader) {
        if (requirement.getMeetings().isEmpty()) {
            return Messages.text(reader, "training_requirement_attendance");
        }
        var numbers =
                requirement.getMeetings().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        return Messages.text(reader, "training_requirement_attendance_some", numbers);
    }
}
