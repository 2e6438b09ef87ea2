package ba.sigurno.ejb.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.library.item.ItemAudience;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchedItemsTest {

    private static final LibraryFilter ALL = new LibraryFilter(null, null, null, null, null, null, null, null);

    private final Synonyms synonyms = new Synonyms(new CountryPack("ba"));
    private final SearchedItems items = new SearchedItems();

    @BeforeEach
    void someItems() {
        put(1, "Kad se neko ruga", "Nasilje među djecom i šta tada reći");
        put(2, "Sigurnost na internetu", "Lozinke i nalozi");
        put(3, "Vaspitanje i telefon", "Porodica đaka s djecom u Čapljini");
        put(4, "Zid", "Tu se jednom spominje nasilje i AI");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"đaka", "djaka", "daka", "ЂАКА", "ђака", "capljini", "Čapljina", "čapljin*", "*pljin*", "c*ljini"
            })
    void scriptDiacriticsAndWildcardsDoNotMatter(String typed) {
        assertThat(found(typed)).containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"odgoj", "odgoja", "vaspitanja", "одгој"})
    void aWordOfOneStandardFindsThatOfAnother(String typed) {
        assertThat(found(typed)).containsExactly("3");
    }

    @Test
    void safetyIsSaidInTwoWays() {
        assertThat(found("bezbjednost")).containsExactly("2");
        assertThat(found("безбједност")).containsExactly("2");
        assertThat(found("zaporka")).containsExactly("2");
    }

    @Test
    void anotherEndingIsFoundTooAndAShortWordOnlyWhole() {
        assertThat(found("nasilja")).containsExactlyInAnyOrder("1", "4");
        assertThat(found("ai")).containsExactly("4");
        assertThat(found("na")).containsExactly("2");
    }

    @Test
    void eachWordMustBeThereAndATitleCountsMost() {
        assertThat(found("nasilje ai")).containsExactly("4");
        assertThat(found("nasilje lozinke")).isEmpty();
        put(5, "Zidovi", "Ništa");
        put(6, "Ništa", "Zidovi");
        assertThat(found("zidovi")).containsExactly("5", "6");
    }

    @Test
    void amongThoseThatFitAsWellItemsComeBeforeModulesAndTheNewestFirst() {
        put(5, "guide", "Zidovi", "", Set.of(), Instant.EPOCH);
        put(6, IndexedItem.MODULE, "Zidovi", "", Set.of(), Instant.EPOCH.plusSeconds(9));
        put(7, "guide", "Zidovi", "", Set.of(), Instant.EPOCH.plusSeconds(5));
        assertThat(found("zidovi")).containsExactly("7", "5", "6");
    }

    @Test
    void whatIsNotForEverybodyIsFoundByThoseForWhomItIs() {
        put(1, IndexedItem.MATERIAL, "Scenarij o zidu", "", Set.of(), Instant.EPOCH);
        assertThat(found("scenarij")).isEmpty();
        var terms = SearchTerms.of("scenarij", synonyms);
        assertThat(items.search(terms, ALL, true)).extracting(IndexedItem::kind).containsExactly("material");
        // An item with the same id is another thing.
        assertThat(found("ruga")).containsExactly("1");
        items.retain(IndexedItem.MATERIAL, Set.of());
        assertThat(items.search(terms, ALL, true)).isEmpty();
    }

    @Test
    void aWordThatSeveralTextsOfAnItemShareCountsOnce() {
        items.put(
                new IndexedItem(
                        9, "9", "guide", 0, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Instant.EPOCH, true),
                List.of("Kiša", "Kiša"),
                List.of("kisa", "pada", "kisa", "kisa"));
        assertThat(found("kiša pada")).containsExactly("9");
        assertThat(found("kiš*")).containsExactly("9");
    }

    @Test
    void whatChangedIsFoundAsItIsNow() {
        put(1, "Drugačije", "Ništa više");
        assertThat(found("nasilje")).containsExactly("4");
        items.retain(IndexedItem.ITEM, Set.of(1L, 2L));
        assertThat(found("nasilje")).isEmpty();
        assertThat(items.search(SearchTerms.of("", synonyms), ALL, false)).hasSize(2);
    }

    @Test
    void filtersNarrowWhatIsFound() {
        assertThat(filtered(new LibraryFilter(
                        null, ItemAudience.PARENTS, "P2", "BUL", Language.ENGLISH, "guide", 10, null)))
                .isEqualTo(4);
        assertThat(filtered(new LibraryFilter(null, ItemAudience.INDUSTRY, null, null, null, null, null, null)))
                .isZero();
        assertThat(filtered(new LibraryFilter(null, null, "S", null, null, null, null, null)))
                .isZero();
        assertThat(filtered(new LibraryFilter(null, null, null, null, null, null, 9, null)))
                .isZero();
        assertThat(filtered(new LibraryFilter(null, null, null, null, null, "module", null, null)))
                .isZero();
    }

    @Test
    void whatHoldsInOneJurisdictionIsFoundThereAndWhatHoldsEverywhereToo() {
        put(5, "guide", "Tuzla", "", Set.of("BA-03"), Instant.EPOCH);
        assertThat(filtered(new LibraryFilter(null, null, null, null, null, null, null, "BA-03")))
                .isEqualTo(5);
        assertThat(filtered(new LibraryFilter(null, null, null, null, null, null, null, "BA-09")))
                .isEqualTo(4);
        assertThat(filtered(ALL)).isEqualTo(5);
    }

    @Test
    void hitsAreMarkedInTheScriptOfTheReader() {
        var terms = SearchTerms.of("bezbjednost djaka", synonyms);
        assertThat(HitMarker.mark("Sigurnost <đaka> & ostalih", terms))
                .isEqualTo("<mark>Sigurnost</mark> &lt;<mark>đaka</mark>&gt; &amp; ostalih");
        assertThat(HitMarker.mark(Transliterator.toCyrillic("Bezbjednost đaka"), terms))
                .isEqualTo("<mark>Безбједност</mark> <mark>ђака</mark>");
    }

    @Test
    void nothingToLookForIsNoError() {
        for (var typed : List.of("*", "**", "%", "a", "\"", "-")) {
            assertThat(SearchTerms.of(typed, synonyms).isEmpty()).isTrue();
        }
        assertThat(found("*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b")).isEmpty();
    }

    private List<String> found(String typed) {
        return items.search(SearchTerms.of(typed, synonyms), ALL, false).stream()
                .map(IndexedItem::slug)
                .toList();
    }

    private int filtered(LibraryFilter filter) {
        return items.search(SearchTerms.of("", synonyms), filter, false).size();
    }

    private void put(long id, String title, String more) {
        put(id, "guide", title, more, Set.of(), Instant.EPOCH);
    }

    private void put(long id, String kind, String title, String more, Set<String> authorities, Instant publishedAt) {
        items.put(
                new IndexedItem(
                        id,
                        String.valueOf(id),
                        kind,
                        10,
                        Set.of(ItemAudience.PARENTS),
                        Set.of("P2"),
                        Set.of("BUL"),
                        authorities,
                        Set.of(Language.BOSNIAN, Language.ENGLISH),
                        publishedAt,
                        !kind.equals(IndexedItem.MATERIAL)),
                List.of(title),
                SearchFolding.words(title + "\n" + more));
    }
}
