package ba.sigurno.ejb.training.programme;

import ba.sigurno.ejb.training.RequirementTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;

/**
 * A requirement as a page shows it.
 *
 * @param id its public id
 * @param title in the reader's language
 * @param instructions empty for none
 * @param passMark from which result on it is met, in percent; null for all but assessments
 * @param priorId the public id of the programme whose award is needed; null for all but prior awards
 * @param renewal whether it has to be met anew when an award is renewed
 * @param file whether a file is to be handed in
 * @param online whether it is taken online
 */
public record RequirementFacts(
        String id,
        RequirementKind kind,
        String title,
        String instructions,
        Integer passMark,
        String priorId,
        boolean renewal,
        boolean file,
        boolean online) {

    static RequirementFacts of(Requirement requirement, Language reader) {
        var passMark = requirement.getPassMark();
        var prior = requirement.getPrior();
        return new RequirementFacts(
                requirement.getPublicId(),
                requirement.getKind(),
                RequirementTexts.title(requirement, reader),
                RequirementTexts.instructions(requirement, reader),
                passMark.isPresent() ? passMark.getAsInt() : null,
                prior == null ? null : prior.getPublicId(),
                requirement.isRenewal(),
                requirement.isFileAsked(),
                requirement.isOnline());
    }
}
