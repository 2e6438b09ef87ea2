package ba.sigurno.ejb.library.editing;

import ba.sigurno.ejb.curriculum.editing.edition.SeenValue;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.library.search.ItemWords;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.text.Slugs;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.library.item.ItemStatus;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.library.item.LibraryText;
import ba.sigurno.persistence.territory.Authority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;

/**
 * Writes items of the library: as drafts, a language at a time, which are then published. The source is published first;
 * what is translated from it goes on being shown when the source changes, and is marked as out of date.
 */
@Stateless
@RolesAllowed("EDITOR")
public class LibraryEditing {

    /** Leaves room for a number where two items have the same title. */
    private static final int SLUG_LENGTH = 70;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private ItemDrafts drafts;

    @Inject
    private LibraryTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Begins an item with a draft of its first text, in the language of its source; returns its public id. */
    public String create(ItemCommand command, Language language, String title) {
        var checked = FreeText.check(title, LibraryText.TITLE_LENGTH);
        DomainException.require(!checked.isEmpty(), "library_rule_title_missing");
        var now = clock.instant();
        var item = new LibraryItem(freeSlug(checked), command.kind(), command.licence(), written(language), now);
        describe(item, command);
        em.persist(item);
        var text = new LibraryText(item, written(language), 1, null, self(), now);
        text.say(checked, "", "", "", ItemWords.of(checked, "", "", ""));
        em.persist(text);
        trail.record("begun", item);
        return item.getPublicId();
    }

    /** Says what is the same in every language. */
    public void describe(String itemId, ItemCommand command) {
        var item = toChange(itemId);
        describe(item, command);
        item.change(clock.instant());
        trail.record("described", item);
    }

    private void describe(LibraryItem item, ItemCommand command) {
        var outline = CurriculumOutline.read(em);
        item.describe(command.kind(), command.minutes(), command.licence(), command.reviewBy(), command.film());
        item.isFor(
                command.audiences(),
                command.ageBands().stream().map(outline::ageBand).toList(),
                command.strands().stream().map(outline::strand).toList());
        item.holdIn(authorities(command.authorities()));
    }

    private List<Authority> authorities(List<String> codes) {
        var authorities = em.createNamedQuery(Authority.COMPETENT, Authority.class)
                .getResultStream()
                .filter(authority -> codes.contains(authority.getCode()))
                .toList();
        if (authorities.size() < codes.size()) {
            throw new NotFoundException("authorities " + codes);
        }
        return authorities;
    }

    /**
     * Writes the draft in a language, a new one after what is published. A translation is one of the source as it is shown.
     *
     * @param seen the digest of what the form began with
     * @throws DomainException when somebody else saved meanwhile, or the text holds what does not belong in one
     */
    public void write(String itemId, Language language, ItemTextCommand command, String seen) {
        var versions = drafts.versions(toChange(itemId));
        var before = versions.newest(language).orElse(null);
        SeenValue.require(seen, EditedText.parts(before));
        var title = FreeText.check(command.title(), LibraryText.TITLE_LENGTH);
        var summary = FreeText.check(command.summary(), LibraryText.SUMMARY_LENGTH);
        var keywords = FreeText.check(command.keywords(), LibraryText.KEYWORDS_LENGTH);
        var body = FreeText.check(command.body(), LibraryText.BODY_LENGTH).replace("\r\n", "\n");
        DomainException.require(!title.isEmpty(), "library_rule_title_missing");
        TextRules.check(title, summary, body, versions.item().getPictures().keySet());
        var draft = versions.draft(language).orElseGet(() -> drafts.begin(versions, written(language)));
        if (!versions.isSource(language)) {
            draft.translatedFrom(versions.source().map(LibraryText::getNumber).orElse(0));
        }
        draft.say(title, summary, keywords, body, ItemWords.of(title, summary, keywords, body));
    }

    /** Publishes the draft in a language; with the first one, of the source, the item. */
    public void publish(String itemId, Language language) {
        var versions = drafts.versions(toChange(itemId));
        var item = versions.item();
        var draft = versions.draft(language).orElseThrow(() -> new DomainException("library_rule_no_draft"));
        DomainException.require(
                versions.isSource(language) || versions.source().isPresent(), "library_rule_source_first");
        var now = clock.instant();
        draft.publish(versions.shown(language).orElse(null), now);
        if (item.getStatus() == ItemStatus.DRAFT) {
            item.publish(now);
        }
        item.change(now);
        trail.record("published", item, language, draft.getNumber());
    }

    /** Discards the draft in a language. An item of which nothing is left is gone. */
    public void discard(String itemId, Language language) {
        var versions = drafts.versions(toChange(itemId));
        var draft = versions.draft(language).orElseThrow(() -> new DomainException("library_rule_no_draft"));
        trail.record("discarded", versions.item(), language, draft.getNumber());
        em.remove(draft);
        drafts.deleteUnused(draft.getFile());
        if (versions.texts().size() == 1) {
            em.flush();
            em.remove(versions.item());
        }
    }

    /** Shows an item to nobody any more. */
    public void withdraw(String itemId) {
        var item = toChange(itemId);
        item.withdraw(clock.instant());
        trail.record("withdrawn", item);
    }

    /** Shows a withdrawn item again, as it was. */
    public void restore(String itemId) {
        var item = toChange(itemId);
        DomainException.require(item.getStatus() == ItemStatus.WITHDRAWN, "library_rule_not_withdrawn");
        item.publish(clock.instant());
        trail.record("restored", item);
    }

    private LibraryItem toChange(String itemId) {
        return entities.find(LibraryItem.class, LibraryItem.TO_CHANGE, itemId);
    }

    /** Serbian is written in Latin; Cyrillic follows from it. */
    private static Language written(Language language) {
        return language.isCyrillic() ? Language.SERBIAN_LATIN : language;
    }

    /** Makes a name in addresses of a title; a number follows where there is one such already. */
    private String freeSlug(String title) {
        var slug = Slugs.of(title, SLUG_LENGTH, "sadrzaj");
        var taken = new HashSet<>(em.createNamedQuery(LibraryItem.SLUGS_LIKE, String.class)
                .setParameter("pattern", slug + "%")
                .getResultList());
        return Slugs.free(slug, taken);
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
