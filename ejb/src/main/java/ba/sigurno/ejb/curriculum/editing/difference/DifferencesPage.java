package ba.sigurno.ejb.curriculum.editing.difference;

import java.util.List;

/**
 * What differs between two texts of a module in one language.
 *
 * @param title the title of the module
 * @param before the number of the earlier edition; 0 for the text that came with the product
 * @param after the number of the later edition; 0 for the text that came with the product
 * @param sections the parts that differ, in order
 */
public record DifferencesPage(String title, int before, int after, List<SectionDifference> sections) {}
