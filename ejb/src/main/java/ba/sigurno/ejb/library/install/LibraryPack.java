package ba.sigurno.ejb.library.install;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.install.ModulePack;
import ba.sigurno.ejb.territory.CountryPack;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** The items of the library in the country pack: a folder each, called by its slug. */
@Dependent
public class LibraryPack {

    private static final String FOLDER = "library";

    private final CountryPack pack;
    private final ModulePack modules;

    @Inject
    public LibraryPack(CountryPack pack, ModulePack modules) {
        this.pack = pack;
        this.modules = modules;
    }

    /** Returns the names of all folders, in order. */
    public List<String> slugs() {
        return pack.folders(FOLDER);
    }

    /** Returns the files of an item, with the pictures composed of the kit of the modules. */
    public ModuleFiles files(String slug) {
        return modules.kit().composing(name -> pack.bytes(FOLDER + "/" + slug + "/" + name));
    }

    /** Returns the SHA-256 digest of what is written of an item, by which it is seen whether that changed. */
    public String digest(ModuleFiles files) {
        var digest = Sha256.digest();
        digest.update(bytes(files, LibraryItemReader.PROPERTIES));
        ModuleFiles.LANGUAGES.forEach(language -> digest.update(bytes(files, LibraryItemReader.file(language))));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(ModuleFiles files, String name) {
        var hash = files.bytes(name).map(Sha256::hex).orElse("");
        return (name + ":" + hash + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
