package ba.sigurno.ejb.library.search;

import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.ejb.text.SearchFolding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Knows words for the same thing, such as those of the Bosnian, Croatian and Serbian standards; from the country pack. */
@ApplicationScoped
public class Synonyms {

    private static final String FILE = "synonyms.txt";

    private List<List<String>> groups = List.of();

    protected Synonyms() {}

    @Inject
    public Synonyms(CountryPack pack) {
        groups = pack.bytes(FILE)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(Synonyms::groups)
                .orElse(List.of());
    }

    private static List<List<String>> groups(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> Arrays.stream(line.strip().split(" +"))
                        .map(SearchFolding::foldWord)
                        .toList())
                .toList();
    }

    /** Returns the stems of the words that mean the same as a folded word; none for one without synonyms. */
    public Stream<String> of(String word) {
        return groups.stream()
                .filter(group -> group.stream().anyMatch(word::startsWith))
                .flatMap(List::stream)
                .filter(stem -> !word.startsWith(stem));
    }
}
