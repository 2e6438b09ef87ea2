package ba.sigurno.ejb.curriculum.editing.difference;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.curriculum.editing.difference.UnitDifference.State;
import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.format.reading.ModuleReader;
import ba.sigurno.ejb.curriculum.install.ModulePack;
import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.persistence.i18n.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleDifferencesTest {

    private final ModulePack pack = new ModulePack(new CountryPack("ba"));
    private final ModuleDocument taught = read((file, text) -> text);

    @Test
    void equalTextsDoNotDiffer() {
        assertThat(ModuleDifferences.between(taught, taught, Language.BOSNIAN)).isEmpty();
    }

    @Test
    void aChangedWordIsMarkedInItsBlockAndInItsLanguageOnly() {
        var changed = read((file, text) -> file.equals("bs/lesson-1.md") ? text.replaceFirst("Požuri", "Hajde") : text);
        assertThat(ModuleDifferences.between(taught, changed, Language.ENGLISH)).isEmpty();
        assertThat(ModuleDifferences.between(taught, changed, Language.BOSNIAN))
                .singleElement()
                .satisfies(section -> {
                    assertThat(section.file()).isEqualTo("lesson-1.md");
                    assertThat(section.number()).isOne();
                    assertThat(section.changes()).singleElement().satisfies(unit -> {
                        assertThat(unit.state()).isEqualTo(State.CHANGED);
                        assertThat(others(unit.before())).isEqualTo("Požuri");
                        assertThat(others(unit.after())).isEqualTo("Hajde");
                    });
                    assertThat(section.same()).isGreaterThan(5);
                });
    }

    @Test
    void blocksThatCameWentOrMovedAreTold() {
        assertThat(states(List.of("a b c", "one two", "three four"), List.of("a b c", "three four", "new words")))
                .containsExactly(State.SAME, State.REMOVED, State.SAME, State.ADDED);
        var pairs = Alignment.of(List.of("one two", "three four five"), List.of("three four six", "one two"));
        assertThat(pairs).hasSize(3);
    }

    @Test
    void alreadyEqualWordsAreKeptTogether() {
        var words = new WordDifference("Lana vidi Bodu.", "Lana jasno vidi Bodu!");
        assertThat(words.before()).containsExactly(part("Lana vidi Bodu", false), part(".", true));
        assertThat(others(words.after())).isEqualTo("jasno !");
    }

    private static List<State> states(List<String> before, List<String> after) {
        return Alignment.of(before, after).stream()
                .map(pair -> pair.before() < 0 ? State.ADDED : pair.after() < 0 ? State.REMOVED : State.SAME)
                .toList();
    }

    private static DifferencePart part(String text, boolean other) {
        return new DifferencePart(text, other);
    }

    private static String others(List<DifferencePart> parts) {
        return parts.stream()
                .filter(DifferencePart::other)
                .map(DifferencePart::text)
                .collect(Collectors.joining());
    }

    private ModuleDocument read(BinaryOperator<String> change) {
        var files = pack.files("P1-BUL", pack.kit());
        ModuleFiles changed =
                name -> files.bytes(name).map(bytes -> change.apply(name, new String(bytes, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        return ModuleReader.read(changed).document().orElseThrow();
    }
}
