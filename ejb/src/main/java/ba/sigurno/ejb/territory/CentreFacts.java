package ba.sigurno.ejb.territory;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.configuration.Settings;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@link CentreFact}s of this installation: its settings, else those of the country pack. */
@ApplicationScoped
public class CentreFacts {

    private Map<CentreFact, Map<Language, String>> pack;
    private Settings settings;

    /** Lets the container create its proxy. */
    protected CentreFacts() {}

    @Inject
    public CentreFacts(CountryPack pack, Settings settings) {
        this.pack = pack.rows("centre.csv").stream()
                .collect(toMap(row -> CentreFact.valueOf(row.get("key")), CsvTable::texts));
        this.settings = settings;
    }

    /** Returns a fact in a language; what is the same in all languages, as a number is, stands under Bosnian. */
    public Optional<String> find(CentreFact fact, Language language) {
        return settings.find(fact.setting()).or(() -> ofPack(fact, language));
    }

    /** Returns what the country pack says of a fact in a language. */
    public Optional<String> ofPack(CentreFact fact, Language language) {
        return Optional.ofNullable(pack.get(fact)).map(texts -> Localised.text(texts, language));
    }

    /** Returns the required facts that neither the settings nor the country pack has. */
    public List<CentreFact> missing() {
        return Arrays.stream(CentreFact.values())
                .filter(CentreFact::isRequired)
                .filter(fact -> find(fact, Language.BOSNIAN).isEmpty())
                .toList();
    }
}
