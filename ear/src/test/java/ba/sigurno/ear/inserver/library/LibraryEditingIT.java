package ba.sigurno.ear.inserver.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.library.editing.EditedItemColumn;
import ba.sigurno.ejb.library.editing.EditedItemView.LanguageLine;
import ba.sigurno.ejb.library.editing.EditedLibrary;
import ba.sigurno.ejb.library.editing.ItemCommand;
import ba.sigurno.ejb.library.editing.ItemState;
import ba.sigurno.ejb.library.editing.ItemTextCommand;
import ba.sigurno.ejb.library.editing.LibraryEditing;
import ba.sigurno.ejb.library.item.ItemSibling;
import ba.sigurno.ejb.library.item.LibraryItemService;
import ba.sigurno.ejb.library.search.LibraryFilter;
import ba.sigurno.ejb.library.search.LibraryService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemStatus;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Editors write, publish, translate and withdraw. */
@ExtendWith(ArquillianExtension.class)
class LibraryEditingIT {

    private static final Language BS = Language.BOSNIAN;

    private static final Sort SORT = Sort.by(EditedItemColumn.CHANGED);

    @Inject
    private LibraryEditing editing;

    @Inject
    private EditedLibrary edited;

    @Inject
    private LibraryItemService items;

    @Inject
    private LibraryService library;

    @Inject
    private MadeItems made;

    @Inject
    private AsStaff as;

    @Test
    void nobodySeesADraftAndEverybodyWhatIsPublished() throws Exception {
        var item = made.draft();
        assertThatThrownBy(() -> items.item(item.slug(), BS)).isInstanceOf(NotFoundException.class);
        assertThat(found(item.title())).isEmpty();
        editor(() -> editing.publish(item.id(), BS));
        assertThat(items.item(item.slug(), BS).blocks().get(0).html()).contains("<p>Tekst.</p>");
        assertThat(found(item.title())).containsExactly(item.slug());
        editor(() -> editing.withdraw(item.id()));
        assertThatThrownBy(() -> items.item(item.slug(), BS)).isInstanceOf(NotFoundException.class);
        assertThat(found(item.title())).isEmpty();
        editor(() -> editing.restore(item.id()));
        assertThat(found(item.title())).containsExactly(item.slug());
    }

    @Test
    void aNewVersionIsShownOnceItIsPublishedAndTheOldOneStays() throws Exception {
        var item = made.publish(1).get(0);
        write(item.id(), BS, MadeItems.said(item.title(), "Novo."));
        assertThat(items.item(item.slug(), BS).number()).isEqualTo(1);
        editor(() -> editing.publish(item.id(), BS));
        var view = items.item(item.slug(), BS);
        assertThat(view.number()).isEqualTo(2);
        assertThat(view.blocks().get(0).html()).contains("Novo.");
        assertThat(as.call(Demo.EDITOR, () -> edited.item(item.id(), BS)).versions())
                .hasSize(2);
        assertBroken("library_rule_no_draft", () -> editing.publish(item.id(), BS));
    }

    @Test
    void aTranslationIsOutOfDateOnceTheSourceChangesAndIsShownAllTheSame() throws Exception {
        var item = made.publish(1).get(0);
        write(item.id(), Language.ENGLISH, MadeItems.said("A trial", "Text."));
        editor(() -> editing.publish(item.id(), Language.ENGLISH));
        assertThat(items.item(item.slug(), Language.ENGLISH).outOfDate()).isFalse();
        write(item.id(), BS, MadeItems.said(item.title(), "Drugačije."));
        editor(() -> editing.publish(item.id(), BS));
        var english = items.item(item.slug(), Language.ENGLISH);
        assertThat(english.title()).isEqualTo("A trial");
        assertThat(english.outOfDate()).isTrue();
        assertThat(items.item(item.slug(), BS).siblings())
                .containsExactly(new ItemSibling(BS, false), new ItemSibling(Language.ENGLISH, true));
        assertThat(as.call(Demo.EDITOR, () -> edited.item(item.id(), BS)).languages())
                .contains(new LanguageLine(Language.ENGLISH, false, 1, 0, true, null));
        write(item.id(), Language.ENGLISH, MadeItems.said("A trial", "Otherwise."));
        editor(() -> editing.publish(item.id(), Language.ENGLISH));
        assertThat(items.item(item.slug(), Language.ENGLISH).outOfDate()).isFalse();
    }

    @Test
    void theSourceIsPublishedFirst() throws Exception {
        var item = made.draft();
        write(item.id(), Language.ENGLISH, MadeItems.said("A trial", "Text."));
        assertBroken("library_rule_source_first", () -> editing.publish(item.id(), Language.ENGLISH));
    }

    @Test
    void whatDoesNotBelongInATextIsRefused() throws Exception {
        var item = made.draft();
        assertRefused(item, "<b>HTML</b>", "curriculum_format_html");
        assertRefused(item, "[link](https://example.org)", "curriculum_format_link");
        assertRefused(item, "![Oko](oko.svg)", "curriculum_format_medium_missing");
        assertRefused(item, "Smijeh \uD83D\uDE00", "library_rule_unprintable");
        assertRefused(item, "Broj 0101990123456", "app_error_personal_number");
        assertRefused(item, "a".repeat(60_001), "app_field_long");
    }

    @Test
    void whoBeganBeforeSomebodyElseSavedOverwritesNothing() throws Exception {
        var item = made.draft();
        var seen = as.call(Demo.EDITOR, () -> made.seen(item.id(), BS));
        write(item.id(), BS, MadeItems.said(item.title(), "Prva."));
        assertBroken(
                "curriculum_rule_changed_meanwhile",
                () -> editing.write(item.id(), BS, MadeItems.said(item.title(), "Druga."), seen));
    }

    @Test
    void aDiscardedDraftLeavesWhatIsPublishedAndOfADraftAloneNothing() throws Exception {
        var item = made.publish(1).get(0);
        write(item.id(), BS, MadeItems.said(item.title(), "Novo."));
        editor(() -> editing.discard(item.id(), BS));
        assertThat(items.item(item.slug(), BS).number()).isEqualTo(1);
        var draft = made.draft();
        editor(() -> editing.discard(draft.id(), BS));
        assertThatThrownBy(() -> as.call(Demo.EDITOR, () -> edited.item(draft.id(), BS)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void withoutAudienceOrWithAFilmThatIsNotSecureThereIsNoItem() {
        var good = MadeItems.command(null);
        assertBroken(
                "library_rule_audience_missing",
                () -> editing.create(
                        new ItemCommand(
                                good.kind(), List.of(), List.of(), List.of(), List.of(), 0, good.licence(), null, null),
                        BS,
                        "Proba"));
        assertBroken(
                "library_rule_film_address",
                () -> editing.create(
                        new ItemCommand(
                                good.kind(),
                                good.audiences(),
                                List.of(),
                                List.of(),
                                List.of(),
                                0,
                                good.licence(),
                                null,
                                "javascript:alert(1)"),
                        BS,
                        "Proba"));
        assertBroken(
                "library_rule_licence_missing",
                () -> editing.create(
                        new ItemCommand(
                                good.kind(), good.audiences(), List.of(), List.of(), List.of(), 0, null, null, null),
                        BS,
                        "Proba"));
    }

    @Test
    void anItemHoldsInTheJurisdictionsThatEditorsChooseAndElsewhereIsNotFound() throws Exception {
        var item = made.publish(1).get(0);
        assertThat(items.item(item.slug(), BS).authorities()).isEmpty();
        editor(() -> editing.describe(item.id(), MadeItems.command(null, List.of("BA-09", "BA-03"))));
        assertThat(items.item(item.slug(), BS).authorityCodes()).containsExactly("BA-03", "BA-09");
        assertThat(items.item(item.slug(), Language.ENGLISH).authorities().get(0))
                .contains("Tuzla Canton");
        assertThat(as.call(Demo.EDITOR, () -> edited.item(item.id(), BS))
                        .properties()
                        .authorities())
                .containsExactly("BA-03", "BA-09");
        assertThat(foundIn(item, "BA-03")).isTrue();
        assertThat(foundIn(item, "BA-SRP")).isFalse();
        editor(() -> editing.describe(item.id(), MadeItems.command(null)));
        assertThat(foundIn(item, "BA-SRP")).isTrue();
    }

    @Test
    void anAuthorityWithoutSchoolsOrOneThatThereIsNotIsRefused() throws Exception {
        var item = made.draft();
        for (var code : List.of("BA-BIH", "BA-99")) {
            assertThatThrownBy(() ->
                            editor(() -> editing.describe(item.id(), MadeItems.command(null, List.of("BA-03", code)))))
                    .as(code)
                    .hasStackTraceContaining("NotFoundException");
        }
        assertThat(as.call(Demo.EDITOR, () -> edited.item(item.id(), BS))
                        .properties()
                        .authorities())
                .isEmpty();
    }

    private boolean foundIn(MadeItems.Made item, String authority) {
        var filter = new LibraryFilter(item.title(), null, null, null, null, null, null, authority);
        return library.search(filter, 1, BS).items().stream()
                .anyMatch(hit -> hit.slug().equals(item.slug()));
    }

    @Test
    void whatIsDueForReviewWaitsForEditors() throws Exception {
        var item = made.publish(1).get(0);
        editor(() -> editing.describe(item.id(), MadeItems.command(LocalDate.of(2020, 1, 1))));
        assertThat(as.call(Demo.EDITOR, () -> edited.search(item.title(), ItemState.TO_REVIEW, SORT, 1, BS))
                        .items())
                .singleElement()
                .satisfies(line -> assertThat(line.due()).isTrue());
        assertThat(items.item(item.slug(), BS).due()).isTrue();
        editor(() -> editing.withdraw(item.id()));
        assertThat(as.call(Demo.EDITOR, () -> edited.search(item.title(), ItemState.WITHDRAWN, SORT, 1, BS))
                        .items())
                .singleElement()
                .satisfies(line -> assertThat(line.status()).isEqualTo(ItemStatus.WITHDRAWN));
    }

    private List<String> found(String title) {
        return library
                .search(new LibraryFilter(title, null, null, null, null, null, null, null), 1, BS)
                .items()
                .stream()
                .map(hit -> hit.slug())
                .toList();
    }

    private void write(String id, Language language, ItemTextCommand said) throws Exception {
        editor(() -> editing.write(id, language, said, made.seen(id, language)));
    }

    private void assertRefused(MadeItems.Made item, String body, String rule) {
        assertBroken(
                rule, () -> editing.write(item.id(), BS, MadeItems.said(item.title(), body), made.seen(item.id(), BS)));
    }

    private void assertBroken(String rule, Runnable work) {
        assertThatThrownBy(() -> editor(work))
                .satisfies(thrown ->
                        assertThat(broken(thrown)).as(thrown.toString()).isEqualTo(rule));
    }

    private static String broken(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException rule) {
                return rule.getKey();
            }
        }
        return "nothing";
    }

    private void editor(Runnable work) throws Exception {
        as.run(Demo.EDITOR, work);
    }
}
