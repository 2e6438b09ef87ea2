package ba.sigurno.ejb.curriculum.editing.translation;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.ejb.curriculum.editing.edition.EditedModules;
import ba.sigurno.ejb.curriculum.editing.edition.EditedTexts;
import ba.sigurno.ejb.curriculum.editing.edition.EditionFinder;
import ba.sigurno.ejb.curriculum.editing.edition.EditionTextCommand;
import ba.sigurno.ejb.curriculum.editing.edition.ModuleEditing;
import ba.sigurno.ejb.curriculum.editing.translation.TranslatedPart.Kind;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.persistence.curriculum.editing.ConfirmedEditionTranslation;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.module.ModuleEditionText;
import ba.sigurno.persistence.curriculum.module.ModulePage;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Translates what drafts say of themselves and to adults: title, summary, the sentence that a child keeps, and the pages. A
 * part is saved by whoever saw both of its texts as they are. What counts as done is told as for lessons
 * ({@link LessonTranslation}).
 */
@Stateless
@RolesAllowed("EDITOR")
public class ModuleTranslation {

    private static final List<Kind> PARTS =
            List.of(Kind.NAME, Kind.SUMMARY, Kind.REFLECTION, Kind.PLAN, Kind.WORKSHEETS, Kind.FAMILY);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EditionFinder finder;

    @Inject
    private EditedModules modules;

    @Inject
    private ModuleEditing editing;

    /** Returns the parts of an edition in two languages. */
    public TranslatedEdition open(String editionId, Language from, Language to) {
        var edition = find(editionId);
        var confirmed = confirmed(edition, to);
        return new TranslatedEdition(
                edition.getTexts().isEmpty() ? "" : ModuleTitles.of(edition, from),
                PARTS.stream()
                        .filter(kind -> !text(edition, kind).isEmpty())
                        .map(kind -> part(edition, kind, from, to, confirmed))
                        .toList());
    }

    /** Returns a part in two languages, as it is now. */
    public TranslatedPart part(String editionId, Kind kind, Language from, Language to) {
        var edition = find(editionId);
        return part(edition, kind, from, to, confirmed(edition, to));
    }

    private static TranslatedPart part(
            ModuleEdition edition, Kind kind, Language from, Language to, Set<String> confirmed) {
        var text = text(edition, kind);
        var translated = new TranslatedText(
                text.in(from).orElse(""),
                text.in(to).orElse(""),
                TranslationPairs.state(text, from, to, confirmed),
                length(kind));
        return new TranslatedPart(kind, 0, seen(text, from, to), List.of(translated));
    }

    private static String seen(Texts text, Language from, Language to) {
        var both = List.of(text.in(from).orElse(""), text.in(to).orElse("")).toString();
        return Sha256.hex(both.getBytes(StandardCharsets.UTF_8));
    }

    private static Texts text(ModuleEdition edition, Kind kind) {
        return switch (kind) {
            case NAME -> texts(edition, ModuleEditionText::getTitle);
            case SUMMARY -> texts(edition, ModuleEditionText::getSummary);
            case REFLECTION -> texts(edition, ModuleEditionText::getReflection);
            default -> new Texts(edition.page(page(kind)));
        };
    }

    private static Texts texts(ModuleEdition edition, Function<ModuleEditionText, String> part) {
        var texts = new EnumMap<Language, String>(Language.class);
        edition.getTexts().forEach((language, text) -> texts.put(language, part.apply(text)));
        return new Texts(texts);
    }

    private static ModulePage.Kind page(Kind kind) {
        return ModulePage.Kind.valueOf(kind.name());
    }

    private static int length(Kind kind) {
        return switch (kind) {
            case NAME -> ModuleEditionText.TITLE_LENGTH;
            case SUMMARY -> ModuleEditionText.SUMMARY_LENGTH;
            case REFLECTION -> ModuleEditionText.REFLECTION_LENGTH;
            default -> ModulePage.TEXT_LENGTH;
        };
    }

    /** Sets a part in one language; returns false, and changes nothing, when somebody changed either text since. */
    public boolean save(String editionId, Kind kind, String seen, Language from, Language to, String text) {
        var draft = finder.editionToChange(editionId);
        draft.requireDraft();
        if (!seen(text(draft, kind), from, to).equals(seen)) {
            return false;
        }
        write(draft, kind, to, text);
        var pairs = TranslationPairs.pair(text(draft, kind), from, to).stream().collect(Collectors.toSet());
        kept(draft, to)
                .findFirst()
                .orElseGet(() -> {
                    var begun = new ConfirmedEditionTranslation(draft, to);
                    em.persist(begun);
                    return begun;
                })
                .confirm(pairs, pairs(draft, to));
        return true;
    }

    private void write(ModuleEdition draft, Kind kind, Language to, String text) {
        var now = modules.texts(draft.getPublicId(), to, to);
        var said = now.text();
        switch (kind) {
            case NAME -> write(draft, to, new EditionTextCommand(text, said.summary(), said.reflection()), now);
            case SUMMARY -> write(draft, to, new EditionTextCommand(said.title(), text, said.reflection()), now);
            case REFLECTION -> write(draft, to, new EditionTextCommand(said.title(), said.summary(), text), now);
            default ->
                editing.page(
                        draft.getPublicId(),
                        page(kind),
                        to,
                        text,
                        now.pages().stream()
                                .filter(page -> page.kind() == page(kind))
                                .findFirst()
                                .orElseThrow()
                                .seen());
        }
    }

    private void write(ModuleEdition draft, Language to, EditionTextCommand command, EditedTexts now) {
        editing.text(draft.getPublicId(), to, command, now.seen());
    }

    private static Set<String> pairs(ModuleEdition edition, Language to) {
        return TranslationPairs.of(PARTS.stream().map(kind -> text(edition, kind)), to);
    }

    private Stream<ConfirmedEditionTranslation> kept(ModuleEdition edition, Language to) {
        return em.createNamedQuery(ConfirmedEditionTranslation.OF_EDITION, ConfirmedEditionTranslation.class)
                .setParameter("edition", edition)
                .setParameter("language", to)
                .getResultStream();
    }

    private Set<String> confirmed(ModuleEdition edition, Language to) {
        var pairs = new HashSet<String>();
        kept(edition, to).forEach(kept -> pairs.addAll(kept.getPairs()));
        em.createNamedQuery(ModuleEdition.OF_MODULE, ModuleEdition.class)
                .setParameter("module", edition.getModule())
                .getResultStream()
                .filter(ModuleEdition::isPublished)
                .findFirst()
                .ifPresent(published -> pairs.addAll(pairs(published, to)));
        return pairs;
    }

    private ModuleEdition find(String editionId) {
        var edition = finder.edition(editionId);
        edition.requireDraft();
        return edition;
    }
}
