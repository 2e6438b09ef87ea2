package ba.sigurno.ejb.library.install;

import ba.sigurno.ejb.curriculum.install.ModulePack;
import ba.sigurno.ejb.territory.CountryPack;
import java.util.List;

/** The library of the country pack, found by its folders. */
public final class CountryLibrary {

    private static final CountryPack COUNTRY = new CountryPack("ba");
    private static final LibraryPack PACK = new LibraryPack(COUNTRY, new ModulePack(COUNTRY));

    private CountryLibrary() {}

    /** Returns the names of the folders. */
    public static List<String> slugs() {
        return PACK.slugs();
    }

    /** Reads one of them. */
    public static WrittenItem read(String slug) {
        return LibraryItemReader.read(PACK.files(slug));
    }
}
