package ba.sigurno.ejb.library.install;

import ba.sigurno.ejb.curriculum.format.ModuleProblem;
import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.persistence.i18n.Language;
import java.util.List;
import java.util.Map;

/**
 * An item as it was read of its folder.
 *
 * @param properties what is the same in every language; null when that could not be read
 * @param texts what it says, by language
 * @param pictures its pictures by their names
 * @param problems what is wrong with its files; an item with any is not installed
 */
public record WrittenItem(
        ItemProperties properties,
        Map<Language, WrittenText> texts,
        Map<String, PictureFile> pictures,
        List<ModuleProblem> problems) {

    public WrittenItem {
        texts = Map.copyOf(texts);
        pictures = Map.copyOf(pictures);
        problems = List.copyOf(problems);
    }
}
