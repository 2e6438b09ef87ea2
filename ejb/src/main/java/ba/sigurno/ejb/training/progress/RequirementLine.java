package ba.sigurno.ejb.training.progress;

import ba.sigurno.ejb.training.RequirementTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.progress.EditionProgress;
import ba.sigurno.persistence.training.progress.RequirementState;
import java.util.List;

/**
 * A requirement as a page shows it with its state for one teacher.
 *
 * @param id the public id of the requirement
 * @param title what is asked for, in the reader's language
 * @param online whether it is an assessment that is taken online
 */
public record RequirementLine(String id, RequirementKind kind, String title, boolean online, RequirementState state) {

    /** Whether nothing is missing. */
    public boolean isDone() {
        return state.isDone();
    }

    /** The line of a progress, in a reader's language. */
    public static RequirementLine of(EditionProgress.Line line, Language reader) {
        var requirement = line.requirement();
        return new RequirementLine(
                requirement.getPublicId(),
                requirement.getKind(),
                RequirementTexts.title(requirement, reader),
                requirement.isOnline(),
                line.state());
    }

    /** The requirements for renewing the award of an edition, in a reader's language. */
    public static List<String> renewal(ProgrammeEdition edition, Language reader) {
        return edition.getRequirements().stream()
                .filter(Requirement::isRenewal)
                .map(requirement -> RequirementTexts.title(requirement, reader))
                .toList();
    }
}
