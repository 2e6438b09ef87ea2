package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.training.progress.RequirementLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.progress.EditionProgress;
import java.util.List;

/**
 * A teacher on the way to a certificate, as who issues it sees it.
 *
 * @param accountId the teacher's public id
 * @param renewal whether it is about renewing one
 * @param wasVoid whether the last one was revoked, so that it takes a second thought
 * @param done how many requirements are met
 * @param lines each requirement with its state
 */
public record Candidate(
        String accountId, String name, boolean renewal, boolean wasVoid, int done, List<RequirementLine> lines) {

    static Candidate of(Account teacher, EditionProgress progress, boolean wasVoid, Language reader) {
        return new Candidate(
                teacher.getPublicId(),
                teacher.getDisplayName(),
                progress.isRenewal(),
                wasVoid,
                progress.getDone(),
                progress.getLines().stream()
                        .map(line -> RequirementLine.of(line, reader))
                        .toList());
    }

    /** The requirements not met yet. */
    public List<RequirementLine> getMissing() {
        return lines.stream().filter(line -> !line.isDone()).toList();
    }
}
