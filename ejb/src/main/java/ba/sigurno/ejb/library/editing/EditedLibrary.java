package ba.sigurno.ejb.library.editing;

import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.file.FileLine;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.library.download.DownloadCounter;
import ba.sigurno.ejb.library.item.ItemBlock;
import ba.sigurno.ejb.library.item.ItemBody;
import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemStatus;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.library.item.LibraryText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows editors what is in the library, drafts and what was withdrawn too. */
@Stateless
@RolesAllowed("EDITOR")
public class EditedLibrary {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private ItemDrafts drafts;

    @Inject
    private DownloadCounter downloads;

    @Inject
    private Clock clock;

    /** Returns one page of the items that fit; text and state may be null. */
    public Page<EditedItemLine> search(String text, ItemState state, Sort sort, int wished, Language reader) {
        var pattern = text == null || text.isBlank() ? null : SearchPattern.containing(SearchFolding.foldWord(text));
        long total = narrowed(em.createNamedQuery(LibraryItem.COUNT_EDITED, Long.class), pattern, state)
                .getSingleResult();
        var query = em.createQuery(LibraryItem.EDITED + sort.orderBy("i.id", reader), LibraryItem.class);
        var page = Page.read(narrowed(query, pattern, state), total, wished);
        var texts = texts(page.items());
        return page.map(item -> line(new ItemVersions(item, texts.getOrDefault(item, List.of())), reader));
    }

    private <T> TypedQuery<T> narrowed(TypedQuery<T> query, String pattern, ItemState state) {
        boolean toReview = state == ItemState.TO_REVIEW;
        return query.setParameter("pattern", pattern)
                .setParameter(
                        "status",
                        state == null ? null : toReview ? ItemStatus.PUBLISHED : ItemStatus.valueOf(state.name()))
                .setParameter("due", toReview ? today() : null);
    }

    private Map<LibraryItem, List<LibraryText>> texts(List<LibraryItem> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return em.createNamedQuery(LibraryText.OF_ITEMS, LibraryText.class)
                .setParameter("ids", items.stream().map(LibraryItem::getId).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(LibraryText::getItem));
    }

    private EditedItemLine line(ItemVersions versions, Language reader) {
        var item = versions.item();
        var source = versions.source().orElse(null);
        return new EditedItemLine(
                item.getPublicId(),
                title(versions, reader),
                item.getKind(),
                item.getStatus(),
                item.getChangedAt(),
                item.getReviewBy(),
                isDue(item),
                ModuleFiles.LANGUAGES.stream()
                        .filter(language -> versions.draft(language).isPresent())
                        .toList(),
                ModuleFiles.LANGUAGES.stream()
                        .filter(language -> versions.shown(language)
                                .filter(text -> text.isOutOfDate(source))
                                .isPresent())
                        .toList());
    }

    /** Returns an item with all its versions. */
    public EditedItemView item(String itemId, Language reader) {
        var versions = versions(itemId);
        var item = versions.item();
        var source = versions.source().orElse(null);
        return new EditedItemView(
                item.getSlug(),
                title(versions, reader),
                item.getStatus(),
                ItemCommand.of(item),
                isDue(item),
                ModuleFiles.LANGUAGES.stream()
                        .map(language -> {
                            var shown = versions.shown(language);
                            return new EditedItemView.LanguageLine(
                                    language,
                                    versions.isSource(language),
                                    shown.map(LibraryText::getNumber).orElse(0),
                                    versions.draft(language)
                                            .map(LibraryText::getNumber)
                                            .orElse(0),
                                    shown.filter(text -> text.isOutOfDate(source))
                                            .isPresent(),
                                    versions.newest(language)
                                            .map(text -> FileLine.of(text.getFile()))
                                            .orElse(null));
                        })
                        .toList(),
                versions.texts().stream()
                        .sorted(Comparator.comparing(LibraryText::getCreatedAt)
                                .thenComparing(LibraryText::getId)
                                .reversed())
                        .map(text -> new EditedItemView.VersionLine(
                                text.getLanguage(),
                                text.getNumber(),
                                text.getAuthor() == null
                                        ? null
                                        : text.getAuthor().getDisplayName(),
                                text.getPublishedAt()))
                        .toList(),
                downloads.ofYear(item));
    }

    /** Returns what a form begins with in a language. */
    public EditedText text(String itemId, Language language, Language reader) {
        var versions = versions(itemId);
        return EditedText.of(versions, language, title(versions, reader));
    }

    /** Returns a text as it would be read, with the pictures of an item. */
    public List<ItemBlock> preview(String itemId, String body) {
        return ItemBody.blocks(
                body.replace("\r\n", "\n"), versions(itemId).item().getPictures(), false);
    }

    private ItemVersions versions(String itemId) {
        return drafts.versions(entities.find(LibraryItem.class, LibraryItem.BY_PUBLIC_ID, itemId));
    }

    private static String title(ItemVersions versions, Language reader) {
        var titles = new EnumMap<Language, String>(Language.class);
        versions.texts().forEach(text -> titles.putIfAbsent(text.getLanguage(), text.getTitle()));
        return titles.isEmpty() ? versions.item().getSlug() : Localised.text(titles, reader);
    }

    private boolean isDue(LibraryItem item) {
        return item.isPublished()
                && item.getReviewBy() != null
                && item.getReviewBy().isBefore(today());
    }

    private LocalDate today() {
        return Dates.local(clock.instant()).toLocalDate();
    }
}
