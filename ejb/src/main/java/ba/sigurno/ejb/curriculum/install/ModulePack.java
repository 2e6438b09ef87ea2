package ba.sigurno.ejb.curriculum.install;

import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.format.picture.PictureKit;
import ba.sigurno.ejb.territory.CountryPack;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The modules of the country pack: a folder each, called by its code, and the kit of their pictures. */
@Dependent
public class ModulePack {

    private static final String FOLDER = "modules/";

    private final CountryPack pack;

    @Inject
    public ModulePack(CountryPack pack) {
        this.pack = pack;
    }

    /** Returns the kit that the pictures are drawn with; without symbols when there is none. */
    public PictureKit kit() {
        return new PictureKit(pack.bytes(FOLDER + "kit.svg").orElse(new byte[0]));
    }

    /** Returns whether there is a module with this code. */
    public boolean has(String code) {
        return pack.bytes(FOLDER + code + "/" + ModuleFiles.PROPERTIES).isPresent();
    }

    /** Returns the files of a module, with the pictures composed of the kit. */
    public ModuleFiles files(String code, PictureKit kit) {
        return kit.composing(name -> pack.bytes(FOLDER + code + "/" + name));
    }
}
