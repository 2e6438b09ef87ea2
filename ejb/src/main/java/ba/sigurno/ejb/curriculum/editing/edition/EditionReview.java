package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Brings drafts to publication: handed in by one editor, and published or returned by another. */
@Stateless
@RolesAllowed("EDITOR")
public class EditionReview {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EditionFinder finder;

    @Inject
    private EditionTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Hands a complete draft in; until it is reviewed, it does not change. */
    public void submit(String editionId) {
        var edition = finder.editionToChange(editionId);
        edition.submit(self(), clock.instant());
        requireQuestions(edition);
        trail.record("submitted", edition);
    }

    /** Takes back what nobody has reviewed yet. */
    public void takeBack(String editionId) {
        var edition = finder.editionToChange(editionId);
        edition.takeBack(self());
        trail.record("taken_back", edition);
    }

    /** Returns it as a second person, and names the changes to make. */
    public void sendBack(String editionId, String note) {
        var edition = finder.editionToChange(editionId);
        edition.sendBack(self(), FreeText.check(note, ModuleEdition.NOTE_LENGTH), clock.instant());
        trail.record("returned", edition);
    }

    /** Publishes it as a second person: from now on it can be assigned. Classes in the middle of an edition keep theirs. */
    public void publish(String editionId) {
        var edition = finder.editionToChange(editionId);
        edition.publish(self(), clock.instant());
        requireQuestions(edition);
        trail.record("published", edition);
    }

    private void requireQuestions(ModuleEdition edition) {
        DomainException.require(new QuestionCheck(em).faults(edition).isEmpty(), "curriculum_rule_edition_incomplete");
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
