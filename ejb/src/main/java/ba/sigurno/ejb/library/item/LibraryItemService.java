package ba.sigurno.ejb.library.item;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.FileLine;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.library.item.LibraryText;
import ba.sigurno.persistence.territory.Authority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Shows an item of the library to everybody. */
@Stateless
@PermitAll
public class LibraryItemService {

    @Inject
    private ItemFinder finder;

    @Inject
    private Clock clock;

    /**
     * Returns a published item, in the reader's language where there is such a text.
     *
     * @throws NotFoundException when there is none, or it is not published
     */
    public ItemView item(String slug, Language reader) {
        var item = finder.published(slug);
        var texts = finder.shown(item);
        var shown = ShownText.of(texts, reader);
        var text = shown.text();
        var source = source(item, texts);
        var ageBands = item.getAgeBands().stream()
                .sorted(Comparator.comparing(AgeBand::getPosition))
                .toList();
        var authorities = item.getAuthorities().stream()
                .sorted(Comparator.comparing(Authority::getId))
                .toList();
        return new ItemView(
                slug,
                shown.language(),
                shown.inScript(text.getTitle()),
                shown.inScript(text.getSummary()),
                text.keywords().stream().map(shown::inScript).toList(),
                ItemBody.blocks(text.getBody(), item.getPictures(), shown.isCyrillic()),
                item.getKind(),
                List.copyOf(item.getAudiences()),
                ageBands.stream()
                        .map(band -> Localised.text(band.getTexts(), reader))
                        .toList(),
                ageBands.stream().map(AgeBand::getCode).toList(),
                item.getStrands().stream()
                        .sorted(Comparator.comparing(Strand::getPosition))
                        .map(strand -> Localised.text(strand.getTexts(), reader))
                        .toList(),
                authorities.stream()
                        .map(authority -> Localised.text(authority.getTexts(), reader))
                        .toList(),
                authorities.stream().map(Authority::getCode).toList(),
                item.getMinutes(),
                item.getLicence(),
                item.getReviewBy(),
                item.getReviewBy() != null
                        && item.getReviewBy()
                                .isBefore(Dates.local(clock.instant()).toLocalDate()),
                item.getFilm(),
                FileLine.of(text.getFile()),
                text.getNumber(),
                text.getPublishedAt(),
                text.isOutOfDate(source),
                siblings(texts, source));
    }

    private static LibraryText source(LibraryItem item, List<LibraryText> texts) {
        return texts.stream()
                .filter(text -> text.getLanguage() == item.getSourceLanguage())
                .findFirst()
                .orElse(null);
    }

    private static List<ItemSibling> siblings(List<LibraryText> texts, LibraryText source) {
        return texts.stream()
                .flatMap(text -> languages(text).map(language -> new ItemSibling(language, text.isOutOfDate(source))))
                .sorted(Comparator.comparing(ItemSibling::language))
                .toList();
    }

    private static Stream<Language> languages(LibraryText text) {
        return text.getLanguage() == Language.SERBIAN_LATIN
                ? Stream.of(Language.SERBIAN_LATIN, Language.SERBIAN_CYRILLIC)
                : Stream.of(text.getLanguage());
    }
}
